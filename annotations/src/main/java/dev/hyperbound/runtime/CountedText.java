package dev.hyperbound.runtime;

/** Text that a regular expression reads at most a million characters of, so that no expression runs for ever. */
final class CountedText implements CharSequence {
    private static final int MOST_READS = 1_000_000;

    private final String text;
    private int reads;

    CountedText(String text) {
        this.text = text;
    }

    @Override
    public char charAt(int index) {
        if (++reads > MOST_READS) {
            throw new RuleFailure("the regular expression gave up after a million steps");
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
