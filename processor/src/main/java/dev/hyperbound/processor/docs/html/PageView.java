package dev.hyperbound.processor.docs.html;

import dev.hyperbound.processor.docs.facts.Facts;
import dev.hyperbound.processor.docs.facts.ParameterGroup;
import dev.hyperbound.processor.docs.facts.SmallestCall;
import dev.hyperbound.processor.docs.facts.ViolationWords;
import dev.hyperbound.processor.docs.html.graph.Graph;
import dev.hyperbound.processor.model.Objective;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Stub;
import dev.hyperbound.processor.words.ParameterWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Everything that the page about a stub shows. */
public final class PageView {
    private static final int LONGEST_NAVIGATION = 100;

    private final Facts facts;
    private final Frame frame;
    private final Links links;
    private final List<RuleView> rules;
    private final List<GroupView> groups;
    private final List<Graph> graphs;

    PageView(Facts facts, Frame frame) {
        this.facts = facts;
        this.frame = frame;
        this.links = new Links(stub());
        this.rules = RuleView.of(stub());
        this.groups = groups(facts, rules);
        this.graphs = Graph.of(stub());
    }

    private static List<GroupView> groups(Facts facts, List<RuleView> rules) {
        List<GroupView> groups = new ArrayList<>();
        for (ParameterGroup group : ParameterGroup.of(facts.stub())) {
            groups.add(new GroupView(group.heading(), group.anchor(), views(group, facts, rules)));
        }
        return List.copyOf(groups);
    }

    public Stub stub() {
        return facts.stub();
    }

    public Frame frame() {
        return frame;
    }

    public Links links() {
        return links;
    }

    public SmallestCall start() {
        return facts.start();
    }

    public List<GroupView> groups() {
        return groups;
    }

    public List<RuleView> rules() {
        return rules;
    }

    public List<Graph> graphs() {
        return graphs;
    }

    public List<ViolationWords> violations() {
        return ViolationWords.of(stub());
    }

    private static List<ParameterView> views(ParameterGroup group, Facts facts, List<RuleView> rules) {
        List<ParameterView> views = new ArrayList<>();
        for (Parameter parameter : group.parameters()) {
            views.add(ParameterView.of(parameter, facts.example(parameter), rules));
        }
        return views;
    }

    /** All parameters, in declaration order. */
    public List<ParameterView> parameters() {
        List<ParameterView> all = new ArrayList<>();
        for (GroupView group : groups) {
            all.addAll(group.parameters());
        }
        return List.copyOf(all);
    }

    /** The parameters of a group that the navigation lists: none on a page where the list would be too long to use. */
    public List<ParameterView> listed(GroupView group) {
        return stub().parameters().size() <= LONGEST_NAVIGATION ? group.parameters() : List.of();
    }

    public List<ParameterView> tunable() {
        List<ParameterView> tunable = new ArrayList<>();
        for (ParameterView view : parameters()) {
            if (view.tuning().isPresent()) {
                tunable.add(view);
            }
        }
        return List.copyOf(tunable);
    }

    /** The parameters that depend on others, with their conditions. */
    public List<ParameterView> conditional() {
        List<ParameterView> conditional = new ArrayList<>();
        for (ParameterView view : parameters()) {
            if (!view.usedWhen().isEmpty() || !view.requiredWhen().isEmpty()) {
                conditional.add(view);
            }
        }
        return List.copyOf(conditional);
    }

    /** When a metric is reported, to follow what it is. */
    public String reportedWhen(Objective objective) {
        Optional<String> when = ParameterWords.reportedWhen(objective);
        return when.isPresent() ? "; " + when.get() : "";
    }

    /** Whether there is anything to say about tuning jobs. */
    public boolean hasTuning() {
        return !tunable().isEmpty() || !stub().objectives().isEmpty();
    }

    private long required() {
        long required = 0;
        for (Parameter parameter : stub().parameters()) {
            if (parameter.isRequired()) {
                required++;
            }
        }
        return required;
    }

    /** How many parameters have a description. */
    public long described() {
        long described = 0;
        for (Parameter parameter : stub().parameters()) {
            if (!parameter.description().isEmpty()) {
                described++;
            }
        }
        return described;
    }

    /** A figure of the line below the title. */
    public record Count(long number, String what) {}

    /** How many there are of what; nothing that there is none of. */
    public List<Count> counts() {
        List<Count> all = List.of(
                count(stub().parameters().size(), "parameter"),
                new Count(required(), "required"),
                new Count(tunable().size(), "tunable"),
                new Count(conditional().size(), "conditional"),
                count(rules.size(), "rule"));
        List<Count> counts = new ArrayList<>();
        for (Count count : all) {
            if (count.number() > 0) {
                counts.add(count);
            }
        }
        return List.copyOf(counts);
    }

    private static Count count(long number, String what) {
        return new Count(number, number == 1 ? what : what + "s");
    }

    /** The page in a sentence. */
    public String summary() {
        List<String> figures = new ArrayList<>();
        for (Count count : counts()) {
            figures.add(count.number() + " " + count.what());
        }
        return stub().title() + ": " + String.join(", ", figures);
    }

    /** A box to tick that narrows the page. */
    public record Filter(String key, String label) {}

    /** What the page can be narrowed to: whatever some parameters are. */
    public List<Filter> filters() {
        List<Filter> all = List.of(
                new Filter("required", "Required"),
                new Filter("default", "Has default"),
                new Filter("conditional", "Conditional"),
                new Filter("tunable", "Tunable"),
                new Filter("deprecated", "Deprecated"));
        List<Filter> filters = new ArrayList<>();
        for (Filter filter : all) {
            if (isUseful(filter)) {
                filters.add(filter);
            }
        }
        return List.copyOf(filters);
    }

    private boolean isUseful(Filter filter) {
        for (ParameterView view : parameters()) {
            if (List.of(view.filters().split(" ")).contains(filter.key())) {
                return true;
            }
        }
        return false;
    }

    /** Everything that the graph shows, in sentences. */
    public List<List<Passage>> dependencies() {
        List<List<Passage>> sentences = new ArrayList<>();
        for (ParameterView view : conditional()) {
            for (List<Passage> condition : List.of(view.usedWhen(), view.requiredWhen())) {
                if (!condition.isEmpty()) {
                    sentences.add(sentence(new Passage(view.name(), Optional.of(view.anchor())), " is ", condition));
                }
            }
        }
        for (RuleView rule : rules) {
            if (rule.reads().size() > 1) {
                Passage name = new Passage("Rule " + rule.number(), Optional.of(rule.anchor()));
                sentences.add(sentence(name, " reads ", Passage.of(String.join(", ", rule.reads()), rule.reads())));
            }
        }
        return List.copyOf(sentences);
    }

    private static List<Passage> sentence(Passage subject, String verb, List<Passage> object) {
        List<Passage> sentence = new ArrayList<>();
        sentence.add(subject);
        sentence.add(new Passage(verb, Optional.empty()));
        sentence.addAll(object);
        return List.copyOf(sentence);
    }

    /** The address of the service's documentation; none if it is not one of the web. */
    public Optional<String> reference() {
        Optional<String> address = stub().reference();
        return address.isPresent() && isOfWeb(address.get()) ? address : Optional.empty();
    }

    private static boolean isOfWeb(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        return lower.startsWith("https://") || lower.startsWith("http://");
    }

    /** The file of another document about the same stub. */
    public String file(String suffix) {
        return stub().javaClass().binaryName() + suffix;
    }
}
