package dev.hyperbound.cli.judge;

import dev.hyperbound.cli.form.Request;
import dev.hyperbound.cli.form.Setting;
import dev.hyperbound.runtime.Definition;
import dev.hyperbound.runtime.Parameter;
import dev.hyperbound.sagemaker.BuiltIn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The algorithms that are known: the built-in ones, and those of the user's own jars. */
public final class Catalogue {
    private static final int BEST = 3;

    private final List<Definition<?>> own;

    public Catalogue(List<Definition<?>> own) {
        this.own = List.copyOf(own);
    }

    /** All algorithms, the user's own first. */
    public List<Definition<?>> all() {
        List<Definition<?>> all = new ArrayList<>(own);
        all.addAll(BuiltIn.all());
        return List.copyOf(all);
    }

    /** The algorithm of a name. */
    public Optional<Definition<?>> named(String name) {
        for (Definition<?> definition : own) {
            if (definition.name().equals(name)) {
                return Optional.of(definition);
            }
        }
        return BuiltIn.named(name);
    }

    /** The algorithm of a request: by image, by name, or by a name of an algorithm within the addresses it holds. */
    Optional<Definition<?>> of(Request request) {
        for (String image : request.hints().images()) {
            Optional<Definition<?>> found = ofImage(image, request);
            if (found.isPresent()) {
                return found;
            }
        }
        for (String name : request.hints().names()) {
            Optional<Definition<?>> found = named(name);
            if (found.isPresent()) {
                return found;
            }
        }
        return mentioned(request);
    }

    private static Optional<Definition<?>> ofImage(String image, Request request) {
        List<Definition<?>> found = BuiltIn.ofImage(image);
        if (found.size() < 2) {
            return found.stream().findFirst();
        }
        // One image, several algorithms: those that fit worse know fewer of the names and values
        return found.stream().min(Comparator.comparingInt(definition -> misfits(definition, request)));
    }

    private static int misfits(Definition<?> definition, Request request) {
        return (int)
                definition
                        .check(RequestValues.texts(request.settings()), RequestValues.unknown(request.settings()))
                        .stream()
                        .filter(violation -> violation.severity() == dev.hyperbound.Severity.ERROR)
                        .count();
    }

    private Optional<Definition<?>> mentioned(Request request) {
        List<Definition<?>> found = new ArrayList<>();
        for (Definition<?> definition : all()) {
            if (request.hints().others().stream().anyMatch(text -> mentions(text, definition.name()))) {
                found.add(definition);
            }
        }
        // A longer name holds the shorter: image-classification-tensorflow
        return found.stream()
                .max(Comparator.comparingInt(definition -> definition.name().length()));
    }

    private static boolean mentions(String text, String name) {
        return text.contains("/") && text.contains(name);
    }

    /** Those whose parameters fit best, best first; none where no name is known anywhere. */
    List<String> bestFor(Request request) {
        Set<String> names =
                request.settings().entries().stream().map(Setting::name).collect(Collectors.toSet());
        return all().stream()
                .filter(definition -> fit(definition, names) > 0)
                .sorted(Comparator.comparingDouble((Definition<?> definition) -> -fit(definition, names)))
                .limit(BEST)
                .map(Definition::name)
                .toList();
    }

    /** How many of the names are known, and then how few others there are. */
    private static double fit(Definition<?> definition, Set<String> names) {
        long known = definition.parameters().stream()
                .map(Parameter::wireName)
                .filter(names::contains)
                .count();
        return known == 0 ? 0 : known + 1.0 / definition.parameters().size();
    }
}
