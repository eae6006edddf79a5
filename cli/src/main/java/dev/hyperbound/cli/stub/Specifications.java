package dev.hyperbound.cli.stub;

import dev.hyperbound.cli.file.Node;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code SupportedHyperParameters}, bare or inside what {@code describe-algorithm} prints. */
final class Specifications {
    private static final BigInteger MIN_INT = BigInteger.valueOf(Integer.MIN_VALUE);
    private static final BigInteger MAX_INT = BigInteger.valueOf(Integer.MAX_VALUE);
    private static final BigInteger MIN_LONG = BigInteger.valueOf(Long.MIN_VALUE);
    private static final BigInteger MAX_LONG = BigInteger.valueOf(Long.MAX_VALUE);
    private static final BigDecimal LARGEST = new BigDecimal(Double.MAX_VALUE);

    private Specifications() {}

    /** The list of specifications, if the document holds one. */
    static Optional<Node.Items> in(Node document) {
        Optional<Node.Items> bare = document.asItems().filter(Specifications::isList);
        return bare.or(() -> document.asMapping()
                .flatMap(mapping -> mapping.get("SupportedHyperParameters")
                        .or(() -> mapping.get("TrainingSpecification")
                                .flatMap(Node::asMapping)
                                .flatMap(training -> training.get("SupportedHyperParameters"))))
                .flatMap(Node::asItems)
                .filter(Specifications::isList));
    }

    private static boolean isList(Node.Items items) {
        return items.elements().stream()
                .allMatch(element -> element.asMapping()
                        .filter(mapping -> mapping.get("Name").isPresent()
                                && mapping.get("Type").isPresent())
                        .isPresent());
    }

    static List<Draft> drafts(Node.Items items) {
        List<Draft> drafts = new ArrayList<>();
        for (Node element : items.elements()) {
            element.asMapping().map(Specifications::draft).ifPresent(drafts::add);
        }
        return drafts;
    }

    private static Draft draft(Node.Mapping specification) {
        DraftBuilder draft = new DraftBuilder(text(specification, "Name").orElse("unnamed"))
                .description(text(specification, "Description").orElse(""))
                .required(isTrue(specification, "IsRequired"))
                .tunable(isTrue(specification, "IsTunable"));
        Optional<Node.Mapping> range = specification.get("Range").flatMap(Node::asMapping);
        switch (text(specification, "Type").orElse("FreeText")) {
            case "Integer" -> whole(draft, range.flatMap(inside -> part(inside, "IntegerParameterRangeSpecification")));
            case "Continuous" ->
                real(draft, range.flatMap(inside -> part(inside, "ContinuousParameterRangeSpecification")));
            case "Categorical" ->
                Choice.of(range.flatMap(inside -> part(inside, "CategoricalParameterRangeSpecification"))
                                .map(Specifications::values)
                                .orElse(List.of()))
                        .addTo(draft);
            default -> draft.kind(Draft.Kind.STRING);
        }
        text(specification, "DefaultValue").ifPresent(draft::defaultText);
        return draft.build();
    }

    private static Optional<Node.Mapping> part(Node.Mapping mapping, String key) {
        return mapping.get(key).flatMap(Node::asMapping);
    }

    private static void whole(DraftBuilder draft, Optional<Node.Mapping> range) {
        BigInteger min = range.flatMap(ends -> text(ends, "MinValue"))
                .map(BigInteger::new)
                .orElse(MIN_INT);
        BigInteger max = range.flatMap(ends -> text(ends, "MaxValue"))
                .map(BigInteger::new)
                .orElse(MAX_INT);
        boolean isInt = min.compareTo(MIN_INT) >= 0 && max.compareTo(MAX_INT) <= 0;
        draft.kind(isInt ? Draft.Kind.INT : Draft.Kind.LONG);
        if (min.compareTo(isInt ? MIN_INT : MIN_LONG) > 0) {
            draft.low(min.toString(), true);
        }
        if (max.compareTo(isInt ? MAX_INT : MAX_LONG) < 0) {
            draft.high(max.toString(), true);
        }
    }

    private static void real(DraftBuilder draft, Optional<Node.Mapping> range) {
        draft.kind(Draft.Kind.DOUBLE);
        range.flatMap(ends -> text(ends, "MinValue"))
                .filter(min -> new BigDecimal(min).compareTo(LARGEST.negate()) > 0)
                .ifPresent(min -> draft.low(min, true));
        range.flatMap(ends -> text(ends, "MaxValue"))
                .filter(max -> new BigDecimal(max).compareTo(LARGEST) < 0)
                .ifPresent(max -> draft.high(max, true));
    }

    private static List<String> values(Node.Mapping range) {
        List<String> values = new ArrayList<>();
        for (Node value : range.get("Values")
                .flatMap(Node::asItems)
                .map(Node.Items::elements)
                .orElse(List.of())) {
            value.asText().ifPresent(values::add);
        }
        return values;
    }

    private static Optional<String> text(Node.Mapping mapping, String key) {
        return mapping.get(key)
                .flatMap(Node::asScalar)
                .flatMap(Node.Scalar::value)
                .map(Object::toString);
    }

    private static boolean isTrue(Node.Mapping mapping, String key) {
        return text(mapping, key).filter("true"::equals).isPresent();
    }
}
