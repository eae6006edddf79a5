package dev.hyperbound.processor.read;

import dev.hyperbound.processor.model.Absent;
import dev.hyperbound.processor.report.Code;
import dev.hyperbound.processor.report.Problem;
import java.util.Optional;

/** Reads {@code @Absent}. */
final class AbsentReader {
    private final Reading reading;
    private final TextReader texts;

    AbsentReader(Reading reading) {
        this.reading = reading;
        this.texts = new TextReader(reading);
    }

    /**
     * The texts of a parameter that mean that it is not set.
     *
     * @param absentable whether it can be that
     */
    Optional<Absent> read(Subject subject, boolean absentable) {
        Optional<Mark> mark = Mark.on(subject.element(), dev.hyperbound.Absent.class);
        if (mark.isEmpty()) {
            return Optional.empty();
        }
        if (!absentable) {
            reading.add(Problem.of(Code.ABSENT_ON_PRESENT, mark.get().position()).named("name", subject.name()));
            return Optional.empty();
        }
        Absent absent = new Absent(
                mark.get().texts("value"),
                mark.get().positions("value"),
                mark.get().position());
        for (int i = 0; i < absent.texts().size(); i++) {
            String what = "text of @Absent of '" + subject.name() + "'";
            if (!texts.isFit(what, absent.texts().get(i), absent.places().get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(absent);
    }
}
