package dev.hyperbound.processor.check;

import dev.hyperbound.processor.model.Absent;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Stub;
import dev.hyperbound.processor.report.Code;
import dev.hyperbound.processor.report.Problem;
import dev.hyperbound.processor.report.Problems;
import dev.hyperbound.runtime.Text;
import java.util.HashSet;
import java.util.Set;

/** Does every text that means "not set" mean that alone? */
final class AbsentCheck implements Check {
    @Override
    public void check(Stub stub, Problems problems) {
        for (Parameter parameter : stub.parameters()) {
            if (parameter.absent().isPresent()) {
                check(parameter, parameter.absent().get(), problems);
            }
        }
    }

    private static void check(Parameter parameter, Absent absent, Problems problems) {
        if (absent.entries().isEmpty()) {
            problems.add(Problem.of(Code.NEEDLESS_ABSENT_TEXT, absent.position())
                    .named("name", parameter.wireName())
                    .words("what", "has no text")
                    .build());
        }
        Set<String> seen = new HashSet<>();
        for (Absent.Entry entry : absent.entries()) {
            if (!seen.add(entry.text())) {
                problems.add(Problem.of(Code.NEEDLESS_ABSENT_TEXT, entry.position())
                        .named("name", parameter.wireName())
                        .words("what", "has the text " + Text.quote(entry.text()) + " twice")
                        .build());
            } else if (isValue(parameter, entry)) {
                problems.add(Problem.of(Code.ABSENT_TEXT_IS_VALUE, entry.position())
                        .named("name", parameter.wireName())
                        .quoted("found", entry.text())
                        .build());
            }
        }
    }

    private static boolean isValue(Parameter parameter, Absent.Entry entry) {
        if (entry.text().isEmpty() && parameter.type().emptyTextSaysNothing()) {
            return false;
        }
        return parameter.type().alsoNames().contains(entry.text())
                || (entry.value().isPresent()
                        && Admission.refusing(parameter, entry.value().get()).isEmpty());
    }
}
