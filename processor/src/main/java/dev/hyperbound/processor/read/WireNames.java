package dev.hyperbound.processor.read;

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
            ParameterReader.Draft same = byName.putIfAbsent(Spellings.normalized(draft.wireName()), draft);
            if (same != null) {
                Problem.Builder problem = Problem.of(
                                Code.DUPLICATE_WIRE_NAME,
                                WireNameReader.position(draft.accessor().method()))
                        .named("wire", draft.wireName())
                        .with(
                                "found",
                                same.accessor().name() + "() and "
                                        + draft.accessor().name() + "()")
                        .declared(
                                Label.FOUND,
                                WireNameReader.position(same.accessor().method()))
                        .declared(
                                Label.FOUND,
                                WireNameReader.position(draft.accessor().method()))
                        .with(
                                "other",
                                OtherNames.of(
                                        draft.wireName(),
                                        name -> drafts.stream()
                                                .anyMatch(other -> Spellings.normalized(other.wireName())
                                                        .equals(name))));
                reading.add(
                        same.wireName().equals(draft.wireName())
                                ? problem
                                : problem.words(
                                        "because", "the two differ only in how characters are composed (Unicode NFC)"));
            }
        }
    }
}
