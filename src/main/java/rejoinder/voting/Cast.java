package rejoinder.voting;

/**
 * One vote.
 *
 * @param person who cast it, by their id
 * @param degree from 0 to 4
 * @param revision of the map whose wording it was cast on
 * @param saying the claims whose wording that was
 */
record Cast(long person, Item item, int degree, long revision, String saying) {}
