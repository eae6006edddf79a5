package dev.hyperbound.processor.constants.judge;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import dev.hyperbound.processor.constants.call.GeneratedMethod.Role;
import dev.hyperbound.processor.constants.call.Later;
import dev.hyperbound.processor.constants.call.Step;
import dev.hyperbound.processor.constants.call.Surroundings;
import dev.hyperbound.processor.constants.fold.Constant;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.runtime.Violation;
import dev.hyperbound.runtime.Violation.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says of the calls on a builder of one stub what is certainly wrong with them. */
public final class Judge {
    /** What only the whole of a builder can violate; all else is told of the call that does it. */
    private static final Set<Kind> OF_CHAINS = EnumSet.of(Kind.REQUIRED, Kind.RULE, Kind.UNUSED);

    private static final int MOST_KEPT = 1024;

    private final StubFacts facts;
    private final Places places;
    private final IdentityHashMap<Tree, Setting> settings = new IdentityHashMap<>();

    public Judge(StubFacts facts) {
        this.facts = facts;
        this.places = new Places(facts);
    }

    /** What is wrong with a call whatever the builder is, unless the same parameter is set again after it. */
    public List<Finding> ofCall(Step step, Later later, Surroundings surroundings) {
        return switch (step.method().role()) {
            case SETTER -> unlessRepaired(ofSetter(step, surroundings), step, later, surroundings);
            case SET -> ofSet(step, later, surroundings);
            case TUNE -> unlessRepaired(ofRange(step, surroundings), step, later, surroundings);
            case FROM_MAP, FROM_VALUES -> new MapCheck(facts, places, step, surroundings).findings();
            case BUILDER, OPTIMIZE, BUILD, HARMLESS, OPAQUE -> List.of();
        };
    }

    private List<Finding> ofSetter(Step step, Surroundings surroundings) {
        Optional<Parameter> parameter = facts.byAccessor(step.method().name());
        if (parameter.isEmpty()) {
            return List.of();
        }
        Arguments arguments = new Arguments(facts, step, surroundings);
        Optional<ExpressionTree> text = arguments.text(parameter.get());
        return text.isPresent()
                ? ofText(parameter.get().wireName(), text.get(), text.get(), surroundings)
                : findings(setting(parameter.get(), arguments, step).wrong());
    }

    /** What a setter is given; a call is asked alone, and then in each chain that it is part of. */
    private Setting setting(Parameter parameter, Arguments arguments, Step step) {
        Setting known = settings.get(step.tree());
        if (known == null) {
            if (settings.size() >= MOST_KEPT) {
                settings.clear();
            }
            known = Setting.of(facts, parameter, arguments.given(parameter));
            settings.put(step.tree(), known);
        }
        return known;
    }

    private List<Finding> findings(List<ValueCheck.Wrong> wrong) {
        if (wrong.isEmpty()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (ValueCheck.Wrong value : wrong) {
            findings.add(places.finding(value));
        }
        return findings;
    }

    /** A name that is no parameter's stays wrong, whatever follows. */
    private List<Finding> ofSet(Step step, Later later, Surroundings surroundings) {
        ExpressionTree name = step.tree().getArguments().get(0);
        Optional<String> wireName = text(name, surroundings);
        if (wireName.isEmpty()) {
            return List.of();
        }
        List<Finding> found =
                ofText(wireName.get(), name, step.tree().getArguments().get(1), surroundings);
        boolean isKnown = facts.byAnyName(wireName.get()).isPresent();
        return isKnown ? unlessRepaired(found, step, later, surroundings) : found;
    }

    private List<Finding> ofText(String wireName, Tree name, ExpressionTree argument, Surroundings surroundings) {
        Optional<String> text = text(argument, surroundings);
        Optional<Parameter> parameter = facts.byAnyName(wireName);
        if (text.isEmpty() && parameter.isPresent()) {
            return List.of();
        }
        Assignment assignment = new Assignment(facts);
        assignment.set(wireName, text.orElse(""), argument);
        List<Finding> findings = new ArrayList<>();
        for (Violation violation : assignment.unread()) {
            findings.add(places.finding(violation, isOfName(violation) ? name : argument));
        }
        if (parameter.isPresent()) {
            findings.addAll(findings(assignment.wrong(parameter.get().wireName())));
        }
        return findings;
    }

    private static boolean isOfName(Violation violation) {
        return violation.kind() == Kind.UNKNOWN || violation.kind() == Kind.DUPLICATE;
    }

    private static Optional<String> text(ExpressionTree argument, Surroundings surroundings) {
        Optional<Constant> constant = surroundings.folder().fold(argument);
        Optional<Object> plain = constant.isPresent() ? constant.get().plain() : Optional.empty();
        return plain.isPresent() ? Optional.of(plain.get().toString()) : Optional.empty();
    }

    private List<Finding> ofRange(Step step, Surroundings surroundings) {
        Optional<Parameter> parameter = facts.byTuner(step.method().name());
        return parameter.isPresent()
                ? new RangeCheck(facts, places, parameter.get(), step, surroundings).findings()
                : List.of();
    }

    private List<Finding> unlessRepaired(List<Finding> found, Step step, Later later, Surroundings surroundings) {
        if (found.isEmpty()) {
            return found;
        }
        List<Step> steps = later.after(step);
        List<Finding> left = new ArrayList<>();
        for (Finding finding : found) {
            String wireName = finding.violation().parameters().get(0);
            if (steps.stream().noneMatch(next -> maySet(wireName, next, surroundings))) {
                left.add(finding);
            }
        }
        return left;
    }

    private boolean maySet(String wireName, Step step, Surroundings surroundings) {
        return switch (step.method().role()) {
            case SETTER, TUNE -> {
                Optional<Parameter> parameter = parameter(step, surroundings);
                yield parameter.isEmpty() || parameter.get().wireName().equals(wireName);
            }
            case SET -> {
                Optional<String> name = text(step.tree().getArguments().get(0), surroundings);
                yield name.isEmpty() || isNameOf(wireName, name.get());
            }
            case OPAQUE -> true;
            case BUILDER, OPTIMIZE, BUILD, FROM_MAP, FROM_VALUES, HARMLESS -> false;
        };
    }

    private boolean isNameOf(String wireName, String name) {
        Optional<Parameter> parameter = facts.byAnyName(name);
        return name.equals(wireName)
                || (parameter.isPresent() && parameter.get().wireName().equals(wireName));
    }

    /** The parameter that a call gives a value, if it is known. */
    private Optional<Parameter> parameter(Step step, Surroundings surroundings) {
        switch (step.method().role()) {
            case SETTER -> {
                return facts.byAccessor(step.method().name());
            }
            case TUNE -> {
                return facts.byTuner(step.method().name());
            }
            case SET -> {
                Optional<String> name = text(step.tree().getArguments().get(0), surroundings);
                return name.isPresent() ? facts.byAnyName(name.get()) : Optional.empty();
            }
            default -> {
                return Optional.empty();
            }
        }
    }

    /** What a builder certainly lacks or breaks when all of its calls are known, the last of which builds. */
    public List<Finding> ofChain(List<Step> steps, Surroundings surroundings) {
        Assignment assignment = new Assignment(facts);
        for (Step step : steps) {
            if (!isApplied(step, assignment, surroundings)) {
                return List.of();
            }
        }
        Tree last = steps.get(steps.size() - 1).tree();
        List<Finding> findings = new ArrayList<>();
        for (Violation violation : ChainCheck.of(facts, assignment)) {
            if (OF_CHAINS.contains(violation.kind())) {
                findings.add(places.finding(violation, tree(violation, assignment, last)));
            }
        }
        return findings;
    }

    private static Tree tree(Violation violation, Assignment assignment, Tree last) {
        return violation.kind() == Kind.REQUIRED || violation.parameters().isEmpty()
                ? last
                : assignment.of(violation.parameters().get(0)).map(Given::tree).orElse(last);
    }

    /** Does to the assignment what a call does to the builder; false where nobody knows what that is. */
    private boolean isApplied(Step step, Assignment assignment, Surroundings surroundings) {
        Role role = step.method().role();
        if (role == Role.OPAQUE) {
            return false;
        }
        if (role != Role.SETTER && role != Role.SET && role != Role.TUNE) {
            return true;
        }
        Optional<Parameter> parameter = parameter(step, surroundings);
        if (parameter.isEmpty()) {
            // A name that is no parameter's changes none
            return role == Role.SET
                    && text(step.tree().getArguments().get(0), surroundings).isPresent();
        }
        if (role == Role.TUNE) {
            assignment.tune(parameter.get(), step.tree());
        } else if (role == Role.SET) {
            set(parameter.get(), step.tree().getArguments().get(1), assignment, surroundings);
        } else {
            set(parameter.get(), step, assignment, surroundings);
        }
        return true;
    }

    private void set(Parameter parameter, Step step, Assignment assignment, Surroundings surroundings) {
        Setting known = settings.get(step.tree());
        if (known != null) {
            assignment.set(parameter, known);
            return;
        }
        Arguments arguments = new Arguments(facts, step, surroundings);
        Optional<ExpressionTree> text = arguments.text(parameter);
        if (text.isPresent()) {
            set(parameter, text.get(), assignment, surroundings);
        } else {
            assignment.set(parameter, setting(parameter, arguments, step));
        }
    }

    private static void set(
            Parameter parameter, ExpressionTree argument, Assignment assignment, Surroundings surroundings) {
        Optional<String> text = text(argument, surroundings);
        if (text.isPresent()) {
            assignment.set(parameter.wireName(), text.get(), argument);
        } else {
            assignment.set(
                    parameter, new Setting(Given.unknown(parameter.isAbsentable(), List.of(), argument), List.of()));
        }
    }
}
