package dev.hyperbound.processor.words;

/** How a sentence speaks of a bool: as what must hold, or as what is the case. */
enum Voice {
    DEMAND("must be", "must not be") {
        @Override
        String verb(String base, String third, boolean positive) {
            return (positive ? "must " : "must not ") + base;
        }
    },
    FACT("is", "is not") {
        @Override
        String verb(String base, String third, boolean positive) {
            return positive ? third : "does not " + base;
        }
    };

    private final String be;
    private final String notBe;

    Voice(String be, String notBe) {
        this.be = be;
        this.notBe = notBe;
    }

    /** To be, or not. */
    String be(boolean positive) {
        return positive ? be : notBe;
    }

    /**
     * Any other verb.
     *
     * @param base the verb: {@code start}
     * @param third its third person: {@code starts}
     */
    abstract String verb(String base, String third, boolean positive);
}
