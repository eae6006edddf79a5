package dev.hyperbound.processor.docs.html;

import dev.hyperbound.processor.docs.facts.Facts;
import dev.hyperbound.processor.docs.facts.ParameterGroup;
import dev.hyperbound.processor.docs.facts.SmallestCall;
import dev.hyperbound.processor.docs.facts.ViolationWords;
import dev.hyperbound.processor.docs.html.graph.Graph;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Stub;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that the page about a stub shows. */
public record PageView(
        Stub stub,
        Frame frame,
        Links links,
        SmallestCall start,
        List<GroupView> groups,
        List<RuleView> rules,
        List<Graph> graphs,
        List<ViolationWords> violations) {
    private static final int LONGEST_NAVIGATION = 100;

    public PageView {
        groups = List.copyOf(groups);
        rules = List.copyOf(rules);
        graphs = List.copyOf(graphs);
        violations = List.copyOf(violations);
    }

    static PageView of(Facts facts, Frame frame) {
        Stub stub = facts.stub();
        List<RuleView> rules = RuleView.of(stub);
        List<GroupView> groups = ParameterGroup.of(stub).stream()
                .map(group -> new GroupView(
                        group.heading(),
                        group.anchor(),
                        group.parameters().stream()
                                .map(parameter -> ParameterView.of(parameter, facts.example(parameter), rules))
                                .toList()))
                .toList();
        return new PageView(
                stub, frame, new Links(stub), facts.start(), groups, rules, Graph.of(stub), ViolationWords.of(stub));
    }

    /** All parameters, in declaration order. */
    public List<ParameterView> parameters() {
        return groups.stream().flatMap(group -> group.parameters().stream()).toList();
    }

    /** The parameters of a group that the navigation lists: none on a page where the list would be too long to use. */
    public List<ParameterView> listed(GroupView group) {
        return stub.parameters().size() <= LONGEST_NAVIGATION ? group.parameters() : List.of();
    }

    public List<ParameterView> tunable() {
        return parameters().stream().filter(view -> view.tuning().isPresent()).toList();
    }

    /** The parameters that depend on others, with their conditions. */
    public List<ParameterView> conditional() {
        return parameters().stream()
                .filter(view ->
                        !view.usedWhen().isEmpty() || !view.requiredWhen().isEmpty())
                .toList();
    }

    /** Whether there is anything to say about tuning jobs. */
    public boolean hasTuning() {
        return !tunable().isEmpty() || !stub.objectives().isEmpty();
    }

    private long required() {
        return stub.parameters().stream().filter(Parameter::isRequired).count();
    }

    /** How many parameters have a description. */
    public long described() {
        return stub.parameters().stream()
                .filter(parameter -> !parameter.description().isEmpty())
                .count();
    }

    /** A figure of the line below the title. */
    public record Count(long number, String what) {}

    /** How many there are of what; nothing that there is none of. */
    public List<Count> counts() {
        return Stream.of(
                        count(stub.parameters().size(), "parameter"),
                        new Count(required(), "required"),
                        new Count(tunable().size(), "tunable"),
                        new Count(conditional().size(), "conditional"),
                        count(rules.size(), "rule"))
                .filter(count -> count.number() > 0)
                .toList();
    }

    private static Count count(long number, String what) {
        return new Count(number, number == 1 ? what : what + "s");
    }

    /** The page in a sentence. */
    public String summary() {
        return stub.title() + ": "
                + counts().stream()
                        .map(count -> count.number() + " " + count.what())
                        .collect(Collectors.joining(", "));
    }

    /** A box to tick that narrows the page. */
    public record Filter(String key, String label) {}

    /** What the page can be narrowed to: whatever some parameters are, but not all. */
    public List<Filter> filters() {
        return Stream.of(
                        new Filter("required", "Required"),
                        new Filter("default", "Has default"),
                        new Filter("conditional", "Conditional"),
                        new Filter("tunable", "Tunable"),
                        new Filter("deprecated", "Deprecated"))
                .filter(filter -> parameters().stream()
                        .anyMatch(view -> List.of(view.filters().split(" ")).contains(filter.key())))
                .toList();
    }

    /** Everything that the graph shows, in sentences. */
    public List<List<Piece>> dependencies() {
        List<List<Piece>> sentences = new ArrayList<>();
        for (ParameterView view : conditional()) {
            for (List<Piece> condition : List.of(view.usedWhen(), view.requiredWhen())) {
                if (!condition.isEmpty()) {
                    sentences.add(Stream.concat(
                                    Stream.of(
                                            new Piece(view.name(), Optional.of(view.anchor())),
                                            new Piece(" is ", Optional.empty())),
                                    condition.stream())
                            .toList());
                }
            }
        }
        for (RuleView rule : rules) {
            if (rule.reads().size() > 1) {
                sentences.add(Stream.concat(
                                Stream.of(
                                        new Piece("Rule " + rule.number(), Optional.of(rule.anchor())),
                                        new Piece(" reads ", Optional.empty())),
                                Piece.of(String.join(", ", rule.reads()), rule.reads()).stream())
                        .toList());
            }
        }
        return List.copyOf(sentences);
    }

    /** The address of the service's documentation; none if it is not one of the web. */
    public Optional<String> reference() {
        return stub.reference().filter(address -> {
            String scheme = address.toLowerCase(Locale.ROOT);
            return scheme.startsWith("https://") || scheme.startsWith("http://");
        });
    }

    /** The file of another document about the same stub. */
    public String file(String suffix) {
        return stub.javaClass().binaryName() + suffix;
    }
}
