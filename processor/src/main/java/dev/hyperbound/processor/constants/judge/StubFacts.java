package dev.hyperbound.processor.constants.judge;

import dev.hyperbound.processor.analysis.StubAnalysis;
import dev.hyperbound.processor.model.JavaClass;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Presence;
import dev.hyperbound.processor.model.RuleIds;
import dev.hyperbound.processor.model.RuleValue;
import dev.hyperbound.processor.model.Stub;
import dev.hyperbound.processor.model.StubRule;
import dev.hyperbound.processor.rule.TypedRule;
import dev.hyperbound.processor.rule.analysis.Domain;
import dev.hyperbound.processor.rule.analysis.ParameterDomain;
import dev.hyperbound.processor.rule.analysis.Possibilities;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What judging asks of a stub again and again, found out once. */
public final class StubFacts {
    private static final int MOST_KEPT = 64;

    private final Stub stub;
    private Optional<StubAnalysis> analysis = Optional.empty();
    private final IdentityHashMap<TypedRule, Map<List<Object>, Possibilities>> possibilities = new IdentityHashMap<>();
    private final boolean tellsWarnings;
    private final Map<String, Parameter> byAccessor = new HashMap<>();
    private final Map<String, Parameter> byTuner = new HashMap<>();
    private final Map<String, Parameter> byWireName = new LinkedHashMap<>();
    private final Map<String, Parameter> byAnyName = new HashMap<>();
    private final Set<String> uncertain = new HashSet<>();
    private final IdentityHashMap<StubRule, String> ids = new IdentityHashMap<>();
    private final Map<String, Object> defaults = new HashMap<>();
    private List<dev.hyperbound.runtime.Parameter> described = List.of();

    /**
     * The facts of a stub without errors.
     *
     * @param mayChange whether values of a class may be others than they were made of, for their accessors say so
     * @param tellsWarnings whether anybody wants to know of what only warns
     */
    public StubFacts(Stub stub, Predicate<JavaClass> mayChange, boolean tellsWarnings) {
        this.stub = stub;
        this.tellsWarnings = tellsWarnings;
        for (Parameter parameter : stub.parameters()) {
            byAccessor.put(parameter.accessor(), parameter);
            byWireName.put(parameter.wireName(), parameter);
            byAnyName.put(parameter.wireName(), parameter);
            for (String name : parameter.alsoNames()) {
                byAnyName.put(name, parameter);
            }
            if (parameter.tunable().isPresent()) {
                String name = "tune" + capitalised(parameter.accessor());
                byTuner.put(name, parameter);
                if (parameter.isTunedOverRanges()) {
                    byTuner.put(name + "Among", parameter);
                }
            }
            if (parameter.type().mayRefuse()
                    || isAnyOf(mayChange, parameter.type().classes())) {
                uncertain.add(parameter.wireName());
            }
            Optional<Presence.Defaulted> defaulted = parameter.defaulted();
            if (defaulted.isPresent() && isCertain(parameter)) {
                defaults.put(
                        parameter.wireName(),
                        RuleValue.of(parameter.type(), defaulted.get().value()));
            }
        }
    }

    private static boolean isAnyOf(Predicate<JavaClass> mayChange, Collection<JavaClass> classes) {
        for (JavaClass type : classes) {
            if (mayChange.test(type)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a parameter has the very value that it is given, and no code of the author's comes in between. */
    boolean isCertain(Parameter parameter) {
        return !uncertain.contains(parameter.wireName());
    }

    boolean tellsWarnings() {
        return tellsWarnings;
    }

    Stub stub() {
        return stub;
    }

    /** The parameter whose setter has a name. */
    Optional<Parameter> byAccessor(String accessor) {
        return Optional.ofNullable(byAccessor.get(accessor));
    }

    private static String capitalised(String name) {
        int second = name.offsetByCodePoints(0, 1);
        return new StringBuilder()
                .appendCodePoint(Character.toUpperCase(name.codePointAt(0)))
                .append(name, second, name.length())
                .toString();
    }

    /** The parameter whose method of a tuning job has a name. */
    Optional<Parameter> byTuner(String name) {
        return Optional.ofNullable(byTuner.get(name));
    }

    /** The parameter of a wire name. */
    Optional<Parameter> byWireName(String wireName) {
        return Optional.ofNullable(byWireName.get(wireName));
    }

    /** The default of a parameter as rules see it; none where a constructor may make another value of it. */
    Optional<Object> defaultOf(String wireName) {
        return Optional.ofNullable(defaults.get(wireName));
    }

    /** What a parameter can be that satisfies its own constraints. */
    Optional<ParameterDomain> domain(String wireName) {
        Parameter parameter = byWireName.get(wireName);
        return parameter == null ? Optional.empty() : analysis().domain(parameter);
    }

    /** Made when somebody asks: most chains of calls come to no rule that is left open. */
    private StubAnalysis analysis() {
        if (analysis.isEmpty()) {
            analysis = Optional.of(new StubAnalysis(stub));
        }
        return analysis.get();
    }

    /** The parameter of any name that is read. */
    Optional<Parameter> byAnyName(String name) {
        return Optional.ofNullable(byAnyName.get(name));
    }

    /**
     * The outcomes that a rule can have; chains that are alike ask the same again.
     *
     * @param values what is known of the parameters that it reads; the others may have any value of theirs
     * @param absentable those of the others that may be absent
     */
    Possibilities possibilities(TypedRule rule, Map<String, Object> values, Set<String> absentable) {
        Map<List<Object>, Possibilities> known = possibilities.get(rule);
        if (known == null || known.size() >= MOST_KEPT) {
            known = new HashMap<>();
            possibilities.put(rule, known);
        }
        List<Object> asked = List.of(values, absentable);
        Possibilities outcomes = known.get(asked);
        if (outcomes == null) {
            outcomes = analysis().possibilities(rule, domains(rule, values, absentable));
            known.put(asked, outcomes);
        }
        return outcomes;
    }

    private Map<String, ParameterDomain> domains(TypedRule rule, Map<String, Object> values, Set<String> absentable) {
        Map<String, ParameterDomain> domains = new HashMap<>();
        for (String name : rule.reads()) {
            Object value = values.get(name);
            ParameterDomain domain = value == null
                    ? new ParameterDomain(domain(name).orElseThrow().values(), absentable.contains(name))
                    : new ParameterDomain(Domain.value(value), false);
            domains.put(name, domain);
        }
        return domains;
    }

    /** How programs call a rule of the stub. */
    String id(StubRule rule) {
        if (ids.isEmpty()) {
            List<String> known = RuleIds.of(stub.rules());
            for (int i = 0; i < known.size(); i++) {
                ids.put(stub.rules().get(i), known.get(i));
            }
        }
        return Objects.requireNonNull(ids.get(rule));
    }

    /** The parameters as generated code describes them, for readers of text. */
    List<dev.hyperbound.runtime.Parameter> described() {
        if (described.isEmpty()) {
            List<dev.hyperbound.runtime.Parameter> all = new ArrayList<>();
            for (Parameter parameter : stub.parameters()) {
                all.add(DescribedParameter.of(parameter));
            }
            described = List.copyOf(all);
        }
        return described;
    }
}
