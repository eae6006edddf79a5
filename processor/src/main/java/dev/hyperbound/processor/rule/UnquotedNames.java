package dev.hyperbound.processor.rule;

import dev.hyperbound.processor.rule.RuleProblem.Kind;
import dev.hyperbound.runtime.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Names that a rule writes without the back quotes that they need: {@code learning-rate} is read as a difference of two
 * unknown parameters, which is one mistake.
 */
final class UnquotedNames {
    private final String text;
    private final Collection<String> names;

    UnquotedNames(String text, Collection<String> names) {
        this.text = text;
        this.names = names;
    }

    /** The same problems, but one in place of all that are about such a name. */
    List<RuleProblem> gather(List<RuleProblem> problems) {
        List<RuleProblem> gathered = new ArrayList<>();
        int told = 0;
        for (RuleProblem problem : problems) {
            Optional<RuleProblem> unquoted = around(problem);
            if (unquoted.isEmpty()) {
                gathered.add(problem);
            } else if (unquoted.get().end() > told) {
                told = unquoted.get().end();
                gathered.add(unquoted.get());
            }
        }
        return gathered;
    }

    private Optional<RuleProblem> around(RuleProblem problem) {
        for (String name : names) {
            String written = Words.written(name);
            int start = text.lastIndexOf(name, problem.start());
            boolean isCovered = start >= 0
                    && start <= problem.start()
                    && problem.end() <= start + name.length()
                    && problem.start() < problem.end();
            if (isCovered && !written.equals(name) && !isQuoted(start)) {
                return Optional.of(new RuleProblem(
                                Kind.METHOD_NAME,
                                "'" + Text.show(name) + "' is a name that is written in back quotes",
                                start,
                                start + name.length())
                        .suggesting(List.of(written))
                        .help("write " + written));
            }
        }
        return Optional.empty();
    }

    private boolean isQuoted(int start) {
        return start > 0 && text.charAt(start - 1) == '`';
    }
}
