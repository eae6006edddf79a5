package dev.hyperbound.processor.read;

import dev.hyperbound.processor.model.Position;
import dev.hyperbound.processor.report.Code;
import dev.hyperbound.processor.report.Detail.Label;
import dev.hyperbound.processor.report.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether every parameter has a wire name of its own. */
final class WireNames {
    private final Reading reading;

    WireNames(Reading reading) {
        this.reading = reading;
    }

    void check(List<ParameterReader.Draft> drafts) {
        Map<String, ParameterReader.Draft> byName = new HashMap<>();
        for (ParameterReader.Draft draft : drafts) {
            check(
                    draft,
                    draft.wireName(),
                    WireNameReader.position(draft.accessor().method()),
                    byName);
        }
        for (ParameterReader.Draft draft : drafts) {
            List<String> also = draft.alsoNames();
            for (int i = 0; i < also.size(); i++) {
                check(
                        draft,
                        also.get(i),
                        WireNameReader.position(draft.accessor().method(), i),
                        byName);
            }
        }
    }

    @SuppressWarnings("ReferenceEquality") // the parameter itself
    private void check(
            ParameterReader.Draft draft, String name, Position position, Map<String, ParameterReader.Draft> byName) {
        ParameterReader.Draft same = byName.putIfAbsent(Spellings.normalized(name), draft);
        if (same == draft) {
            reading.add(Problem.of(Code.NEEDLESS_NAME, position)
                    .named("name", draft.accessor().name())
                    .quoted("found", name));
        } else if (same != null) {
            Problem.Builder problem = Problem.of(Code.DUPLICATE_WIRE_NAME, position)
                    .named("wire", name)
                    .with(
                            "found",
                            same.accessor().name() + "() and "
                                    + draft.accessor().name() + "()")
                    .declared(
                            Label.FOUND, WireNameReader.position(same.accessor().method()))
                    .declared(Label.FOUND, position)
                    .with("other", OtherNames.of(name, byName::containsKey));
            boolean isWritten = same.wireName().equals(name) || same.alsoNames().contains(name);
            reading.add(
                    isWritten
                            ? problem
                            : problem.words(
                                    "because", "the two differ only in how characters are composed (Unicode NFC)"));
        }
    }
}
