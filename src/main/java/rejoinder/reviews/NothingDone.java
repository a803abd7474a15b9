package rejoinder.reviews;

/** Nothing at the claim has changed, and nobody has answered. Nothing has changed now either. */
class NothingDone extends RuntimeException {}
