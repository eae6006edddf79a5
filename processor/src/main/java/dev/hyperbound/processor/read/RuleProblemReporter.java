package dev.hyperbound.processor.read;

import dev.hyperbound.processor.report.Code;
import dev.hyperbound.processor.report.Problem;
import dev.hyperbound.processor.report.Underline;
import dev.hyperbound.processor.rule.RuleProblem;
import java.util.Set;

/** Reports what the compiler of rules has found, with the rule repeated and the token underlined. */
final class RuleProblemReporter {
    private final Reading reading;
    private final Set<String> dropped;

    /**
     * Makes a reporter.
     *
     * @param dropped wire names of parameters that exist, but could not be modelled: no rule is wrong to name them
     */
    RuleProblemReporter(Reading reading, Set<String> dropped) {
        this.reading = reading;
        this.dropped = Set.copyOf(dropped);
    }

    void report(WrittenAnnotation annotation, String member, RuleProblem problem) {
        String rule = annotation.text(member);
        String token = rule.substring(problem.start(), problem.end());
        if (isAboutName(problem) && dropped.contains(token.replace("`", ""))) {
            return;
        }
        int column = rule.codePointCount(0, problem.start()) + 1;
        String remark =
                "column " + column + problem.found().map(found -> ": " + found).orElse("");
        Problem.Builder builder = Problem.of(code(problem.kind()), annotation.position(member))
                .words("summary", problem.summary())
                .words("where", "@" + TypeNames.of(annotation.mirror().getAnnotationType()))
                .words("rule", Underline.of(rule, problem.start(), problem.end(), remark));
        problem.because().ifPresent(because -> builder.words("because", because));
        problem.help().ifPresent(help -> builder.words("help", help));
        reading.add(builder);
    }

    private static boolean isAboutName(RuleProblem problem) {
        return problem.kind() == RuleProblem.Kind.UNKNOWN_PARAMETER || problem.kind() == RuleProblem.Kind.METHOD_NAME;
    }

    private static Code code(RuleProblem.Kind kind) {
        return switch (kind) {
            case UNKNOWN_PARAMETER -> Code.UNKNOWN_PARAMETER;
            case METHOD_NAME -> Code.METHOD_NAME_IN_RULE;
            case TYPE_MISMATCH -> Code.TYPE_MISMATCH;
            case SYNTAX -> Code.RULE_SYNTAX;
            case NOT_BOOLEAN -> Code.NOT_BOOLEAN;
            case UNKNOWN_VALUE -> Code.UNKNOWN_VALUE;
            case INVALID_REGEX -> Code.INVALID_REGEX_IN_RULE;
            case ZERO_DIVISOR -> Code.ZERO_DIVISOR;
            case TOO_DEEP -> Code.RULE_TOO_DEEP;
            case UNSUPPORTED -> Code.UNSUPPORTED_IN_RULE;
        };
    }
}
