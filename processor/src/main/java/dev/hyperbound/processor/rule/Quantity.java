package dev.hyperbound.processor.rule;

/** For how many elements of a list something has to hold. */
public enum Quantity {
    ALL("all"),
    EXISTS("exists"),
    EXISTS_ONE("exists_one");

    private final String function;

    Quantity(String function) {
        this.function = function;
    }

    public String function() {
        return function;
    }
}
