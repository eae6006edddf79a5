package dev.hyperbound.cli.judge;

import dev.hyperbound.cli.file.Node;
import dev.hyperbound.cli.file.Place;
import dev.hyperbound.cli.form.Request;
import dev.hyperbound.cli.form.Search;
import dev.hyperbound.cli.form.Setting;
import dev.hyperbound.cli.form.Settings;
import dev.hyperbound.runtime.Definition;
import dev.hyperbound.runtime.Parameter;
import dev.hyperbound.runtime.TuningDefinition;
import dev.hyperbound.runtime.Violation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Judges one request, by its algorithm. */
final class RequestJudge {
    private final String file;
    private final Definition<?> definition;
    private final Request request;
    private final Settings settings;
    private final Map<String, Setting> byName = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    RequestJudge(String file, Definition<?> definition, Request request) {
        this.file = file;
        this.definition = definition;
        this.request = request;
        this.settings = request.settings();
    }

    List<Finding> findings() {
        for (Setting setting : settings.entries()) {
            Setting first = byName.putIfAbsent(setting.name(), setting);
            if (first != null) {
                findings.add(Finding.ofFile(
                        file,
                        setting.namePlace(),
                        "duplicate-key",
                        setting.name(),
                        setting.name() + ": the key stands twice, first on line "
                                + first.namePlace().line() + "; which one counts is up to the reader"));
            } else if (settings.textOnly()) {
                wantText(setting);
            }
        }
        for (Violation violation : violations()) {
            if (!isOfWhatIsTunedLater(violation)) {
                findings.add(Finding.of(file, place(violation), definition.name(), violation));
            }
        }
        return findings;
    }

    /** A search whose ranges are known only when the job starts does not tune nothing. */
    private boolean isOfWhatIsTunedLater(Violation violation) {
        return violation.kind() == Violation.Kind.TUNING
                && violation.parameters().isEmpty()
                && request.search()
                        .filter(search -> !search.unknown().isEmpty())
                        .isPresent();
    }

    private void wantText(Setting setting) {
        setting.value()
                .filter(node -> node.asText().isEmpty())
                .flatMap(Node::asScalar)
                .flatMap(Node.Scalar::value)
                .ifPresent(value -> findings.add(Finding.ofFile(
                        file,
                        setting.valuePlace(),
                        "not-a-string",
                        setting.name(),
                        setting.name() + ": the service takes strings only; write \"" + value + "\"")));
    }

    private List<Violation> violations() {
        Set<String> unknown = new TreeSet<>(RequestValues.unknown(settings));
        if (settings.open()) {
            for (Parameter parameter : definition.parameters()) {
                unknown.add(parameter.wireName());
            }
        }
        Optional<TuningDefinition<?>> tuning = definition.tuning();
        if (request.search().isPresent() && tuning.isPresent()) {
            Search search = request.search().get();
            unknown.addAll(search.unknown());
            return tuning.get()
                    .check(
                            RequestValues.texts(settings),
                            search.ranges(),
                            search.objective().orElse(null),
                            unknown);
        }
        return definition.checkValues(RequestValues.typed(settings), unknown);
    }

    /** At the first parameter that the file gives; what is missing, at the key that holds the map. */
    private Place place(Violation violation) {
        for (String name : violation.parameters()) {
            Setting setting = byName.get(name);
            if (setting != null) {
                return violation.kind() == Violation.Kind.UNKNOWN ? setting.namePlace() : setting.valuePlace();
            }
            Optional<Place> range =
                    request.search().map(search -> search.places().get(name));
            if (range.isPresent()) {
                return range.get();
            }
            if (violation.kind() == Violation.Kind.REQUIRED) {
                return settings.place();
            }
        }
        // What is about no hyperparameter of a search is about its objective
        return request.search().map(Search::objectivePlace).orElse(settings.place());
    }
}
