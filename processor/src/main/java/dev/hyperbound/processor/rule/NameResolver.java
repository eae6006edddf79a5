package dev.hyperbound.processor.rule;

import dev.hyperbound.processor.rule.RuleProblem.Kind;
import dev.hyperbound.runtime.Suggestions;
import dev.hyperbound.runtime.Text;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what the names in a rule stand for, and remembers which parameters were named. */
final class NameResolver {
    private final Scope scope;
    private final Map<String, String> accessorToWireName;
    private final RuleProblems problems;
    private final Set<String> reads = new LinkedHashSet<>();
    private final Set<String> readsOfValues = new LinkedHashSet<>();

    /** The names that enclosing quantifiers give to their elements, the innermost first. */
    private final Deque<RuleType.Field> elements = new ArrayDeque<>();

    NameResolver(Scope scope, Map<String, String> accessorToWireName, RuleProblems problems) {
        this.scope = scope;
        this.accessorToWireName = accessorToWireName;
        this.problems = problems;
    }

    List<String> reads() {
        return List.copyOf(reads);
    }

    List<String> onlyInHas() {
        Set<String> onlyInHas = new LinkedHashSet<>(reads);
        onlyInHas.removeAll(readsOfValues);
        return List.copyOf(onlyInHas);
    }

    void enter(String element, RuleType type) {
        elements.push(new RuleType.Field(element, type));
    }

    void leave() {
        elements.pop();
    }

    /** How many quantifiers are around. */
    int elementCount() {
        return elements.size();
    }

    /** Whether a name is one of an element or a parameter. */
    boolean isKnown(String name) {
        return element(name).isPresent() || scope.find(name).isPresent();
    }

    Optional<Expression> value(Syntax.Name name) {
        Optional<RuleType> element = name.quoted() ? Optional.empty() : element(name.text());
        if (element.isPresent()) {
            return Optional.of(new Expression.Element(name.start(), name.end(), name.text(), element.get()));
        }
        Optional<Variable> variable = parameter(name);
        if (variable.isEmpty()) {
            return Optional.empty();
        }
        readsOfValues.add(variable.get().name());
        return Optional.of(new Expression.ParameterValue(name.start(), name.end(), variable.get()));
    }

    /** The parameter of that name; it counts as read. */
    Optional<Variable> parameter(Syntax.Name name) {
        Optional<Variable> variable = scope.find(name.text());
        if (variable.isPresent()) {
            reads.add(name.text());
        } else {
            problems.add(unknown(name));
        }
        return variable;
    }

    boolean isElement(Syntax.Name name) {
        return !name.quoted() && element(name.text()).isPresent();
    }

    private Optional<RuleType> element(String name) {
        for (RuleType.Field element : elements) {
            if (element.name().equals(name)) {
                return Optional.of(element.type());
            }
        }
        return Optional.empty();
    }

    private RuleProblem unknown(Syntax.Name name) {
        String shown = "'" + Text.show(name.text()) + "'";
        String ofMethod = accessorToWireName.get(name.text());
        if (ofMethod != null) {
            return notTheWireName(name, shown + " is a method name; rules use wire names", ofMethod);
        }
        Optional<String> ofOther = scope.wireNameOfOther(name.text());
        if (ofOther.isPresent()) {
            String right = quoted(Words.written(ofOther.get()));
            return notTheWireName(name, shown + " is another name of " + right, ofOther.get());
        }
        RuleProblem problem =
                new RuleProblem(Kind.UNKNOWN_PARAMETER, "unknown parameter " + shown, name.start(), name.end());
        for (Variable variable : scope.variables()) {
            for (String value : variable.type().texts().orElse(List.of())) {
                if (value.equalsIgnoreCase(name.text())) {
                    return problem.help(
                            "a value of " + quoted(variable.name()) + " is written in quotes: '" + value + "'");
                }
            }
        }
        return problem.suggesting(Suggestions.closest(name.text(), scope.names()).stream()
                .map(Words::written)
                .map(NameResolver::quoted)
                .toList());
    }

    private static RuleProblem notTheWireName(Syntax.Name name, String summary, String wireName) {
        String right = Words.written(wireName);
        return new RuleProblem(Kind.METHOD_NAME, summary, name.start(), name.end())
                .suggesting(List.of(right))
                .help("write " + quoted(right));
    }

    private static String quoted(String name) {
        return name.startsWith("`") ? name : "'" + name + "'";
    }
}
