package dev.hyperbound.processor.read;

import dev.hyperbound.WireName;
import dev.hyperbound.processor.model.DeclaredNames;
import dev.hyperbound.processor.model.PlacedName;
import dev.hyperbound.processor.model.Position;
import dev.hyperbound.processor.report.Code;
import dev.hyperbound.processor.report.ElementPosition;
import dev.hyperbound.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;

/** Reads {@code @WireName}. */
final class WireNameReader {
    private static final int LONGEST = 256;

    private final Reading reading;
    private final boolean ofValues;

    /** Reads names of methods and components. */
    WireNameReader(Reading reading) {
        this(reading, false);
    }

    private WireNameReader(Reading reading, boolean ofValues) {
        this.reading = reading;
        this.ofValues = ofValues;
    }

    /** Reads the names of an enum's constants, which may hold single blanks. */
    static WireNameReader ofValues(Reading reading) {
        return new WireNameReader(reading, true);
    }

    /**
     * Reads the names of a method, constant or component.
     *
     * @param javaName its own name
     * @param otherwise the wire name if none is given
     */
    DeclaredNames read(Element element, String javaName, String otherwise) {
        return new DeclaredNames(javaName, wireName(element, javaName, otherwise), also(element, javaName));
    }

    private PlacedName wireName(Element element, String javaName, String otherwise) {
        Optional<WrittenAnnotation> annotation = WrittenAnnotation.on(element, WireName.class);
        String wireName = annotation.isPresent() ? annotation.get().text("value") : otherwise;
        Position position = position(element);
        check(javaName, wireName, position);
        return new PlacedName(wireName, position);
    }

    private List<PlacedName> also(Element element, String javaName) {
        Optional<WrittenAnnotation> annotation = WrittenAnnotation.on(element, WireName.class);
        if (annotation.isEmpty() || !annotation.get().gives("also")) {
            return List.of();
        }
        List<String> texts = annotation.get().texts("also");
        List<Position> positions = annotation.get().positions("also");
        List<PlacedName> names = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            check(javaName, texts.get(i), positions.get(i));
            names.add(new PlacedName(texts.get(i), positions.get(i)));
        }
        return names;
    }

    /** Where the wire name of an element stands. */
    private static Position position(Element element) {
        Optional<WrittenAnnotation> annotation = WrittenAnnotation.on(element, WireName.class);
        return annotation.isPresent() ? annotation.get().position("value") : ElementPosition.of(element);
    }

    private void check(String javaName, String wireName, Position position) {
        if (wireName.isEmpty()) {
            reading.add(Problem.of(Code.EMPTY_WIRE_NAME, position).named("name", javaName));
        }
        Optional<String> unfit = Characters.firstUnfitForNames(ofValues ? withoutSingleBlanks(wireName) : wireName);
        if (unfit.isPresent()) {
            Problem.Builder problem = Problem.of(Code.ILLEGAL_WIRE_NAME, position)
                    .named("name", javaName)
                    .words("what", unfit.get())
                    .quoted("found", wireName);
            String fit = Characters.withoutUnfitForNames(wireName);
            reading.add(fit.isEmpty() ? problem : problem.quoted("suggestion", fit));
        }
        int length = wireName.codePointCount(0, wireName.length());
        if (length > LONGEST) {
            reading.add(Problem.of(Code.WIRE_NAME_TOO_LONG, position)
                    .named("name", javaName)
                    .words("found", length + " characters"));
        }
    }

    private static String withoutSingleBlanks(String name) {
        StringBuilder rest = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            boolean isInside = i > 0 && i + 1 < name.length();
            boolean isSingle =
                    isInside && name.charAt(i) == ' ' && name.charAt(i - 1) != ' ' && name.charAt(i + 1) != ' ';
            if (!isSingle) {
                rest.append(name.charAt(i));
            }
        }
        return rest.toString();
    }
}
