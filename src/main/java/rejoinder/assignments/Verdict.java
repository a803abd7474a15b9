package rejoinder.assignments;

/**
 * What came back with a submission.
 *
 * @param comment empty for none
 * @param grade in words or points; empty for none
 * @param open how many remarks ask for something that is not done
 * @param addressed how many wait for the teacher to look
 * @param verified how many are done
 */
public record Verdict(String comment, String grade, int open, int addressed, int verified) {

    public boolean isCounted() {
        return open + addressed + verified > 0;
    }
}
