package dev.hyperbound.processor.constants;

import dev.hyperbound.Severity;
import dev.hyperbound.processor.report.ApplicationReporter;
import dev.hyperbound.processor.report.Code;
import dev.hyperbound.processor.report.Detail.Label;
import dev.hyperbound.runtime.Violation;
import dev.hyperbound.runtime.Violation.Kind;

/** The codes of what the compiler says in place of the run time. */
final class Codes {
    private Codes() {}

    /** The label of the line that says what the stub demands. */
    static Label label(Violation violation) {
        return switch (violation.kind()) {
            case REQUIRED, RULE, UNUSED -> Label.RULE;
            case RANGE, ONE_OF, MULTIPLE_OF, PATTERN, MALFORMED, UNKNOWN, DUPLICATE, TUNING -> Label.ALLOWED;
        };
    }

    /** What the stub demands. */
    static String demand(Violation violation) {
        String constraint = violation.constraint();
        return violation.kind() == Kind.MULTIPLE_OF ? "multiples of " + constraint : constraint;
    }

    /** Whether anything that only warns is switched on. */
    static boolean areWarningsTold(ApplicationReporter reporter) {
        return reporter.tells(Code.CONSTANTS_DOUBTFUL) || reporter.tells(Code.CONSTANT_WITHOUT_EFFECT);
    }

    static Code of(Violation violation) {
        if (violation.severity() == Severity.WARNING) {
            return violation.kind() == Kind.UNUSED ? Code.CONSTANT_WITHOUT_EFFECT : Code.CONSTANTS_DOUBTFUL;
        }
        return switch (violation.kind()) {
            case RANGE, ONE_OF, MULTIPLE_OF, PATTERN -> Code.CONSTANT_NOT_ALLOWED;
            case MALFORMED -> Code.CONSTANT_MALFORMED;
            case UNKNOWN, DUPLICATE -> Code.CONSTANT_UNKNOWN_NAME;
            case REQUIRED -> Code.CONSTANT_MISSING;
            case RULE -> Code.CONSTANTS_BREAK_RULE;
            case TUNING -> Code.CONSTANT_RANGE;
            case UNUSED -> Code.CONSTANT_UNUSED;
        };
    }
}
