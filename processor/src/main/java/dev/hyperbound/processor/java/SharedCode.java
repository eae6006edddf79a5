package dev.hyperbound.processor.java;

import dev.hyperbound.processor.java.value.WireMethods;
import dev.hyperbound.processor.model.Stub;

/** The code that several parts of a generated class ask for, so that each piece of it is written once. */
record SharedCode(Fields fields, WireMethods wire, ConstraintChecks checks, Defaults defaults, RuleCode rules) {
    /**
     * The code for a class.
     *
     * @param wire the methods that the class has for reading and writing
     * @param ofChecks those that its checks may call
     */
    static SharedCode of(Stub stub, Names names, WireMethods wire, WireMethods ofChecks) {
        Fields fields = new Fields(names);
        Defaults defaults = new Defaults(stub.parameters(), names);
        return new SharedCode(
                fields,
                wire,
                new ConstraintChecks(names, fields, ofChecks),
                defaults,
                new RuleCode(stub, names, fields, ofChecks, defaults));
    }
}
