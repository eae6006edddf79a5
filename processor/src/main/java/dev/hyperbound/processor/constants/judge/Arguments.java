package dev.hyperbound.processor.constants.judge;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import dev.hyperbound.processor.constants.call.Step;
import dev.hyperbound.processor.constants.call.Surroundings;
import dev.hyperbound.processor.constants.fold.Constant;
import dev.hyperbound.processor.constants.fold.Factories;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Value;
import dev.hyperbound.processor.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What the arguments of a setter come to, in each form that setters have. */
final class Arguments {
    private final StubFacts facts;
    private final Step step;
    private final Surroundings surroundings;

    Arguments(StubFacts facts, Step step, Surroundings surroundings) {
        this.facts = facts;
        this.step = step;
        this.surroundings = surroundings;
    }

    private List<? extends ExpressionTree> trees() {
        return step.tree().getArguments();
    }

    /** The text, for a parameter that takes one in place of its value: a pattern. */
    Optional<ExpressionTree> text(Parameter parameter) {
        boolean takesText = trees().size() == 1
                && type(0).getKind() == TypeKind.DECLARED
                && !parameter.type().isText()
                && !step.method().method().isVarArgs()
                && parameter.type().wireNames().isEmpty()
                && className(type(0)).equals("java.lang.String");
        return takesText ? Optional.of(trees().get(0)) : Optional.empty();
    }

    /** What a parameter is given. */
    Given given(Parameter parameter) {
        Tree whole = trees().isEmpty() ? step.tree() : trees().get(0);
        ExecutableElement method = step.method().method();
        if (method.isVarArgs() && Factories.isGivenAnArray(surroundings.code(), method, step.tree())) {
            return Given.unknown(parameter.isAbsentable(), List.of(), whole);
        }
        if (method.isVarArgs() || trees().size() > 1) {
            return inParts(parameter, whole, method.isVarArgs());
        }
        Optional<Constant> constant = constant(0);
        if (constant.isEmpty()) {
            boolean isOptional = className(type(0)).startsWith("java.util.Optional");
            return Given.unknown(isOptional || parameter.type().isJoined(), List.of(), whole);
        }
        Optional<Constant.Maybe> maybe = constant.get().maybe();
        if (maybe.isEmpty()) {
            return of(parameter, constant.get());
        }
        return maybe.get().value().isPresent()
                ? of(parameter, maybe.get().value().get())
                : Given.nothing(whole);
    }

    private Optional<Constant> constant(int index) {
        Optional<Constant> constant = surroundings.folder().fold(trees().get(index));
        return constant.isPresent() ? Factories.passed(constant.get(), type(index)) : constant;
    }

    private TypeMirror type(int index) {
        return Factories.parameterType(step.method().method(), index);
    }

    private static String className(TypeMirror type) {
        return type instanceof DeclaredType declared && declared.asElement() instanceof QualifiedNameable element
                ? element.getQualifiedName().toString()
                : "";
    }

    private Given of(Parameter parameter, Constant constant) {
        Optional<Value> value =
                facts.isCertain(parameter) ? TypedValue.of(parameter.type(), constant) : Optional.empty();
        if (value.isEmpty()) {
            return Given.unknown(parameter.type().isJoined(), List.of(), constant.tree());
        }
        List<Constant> constants = parts(constant);
        if (constants.isEmpty() && parameter.isAbsentable()) {
            return Given.nothing(constant.tree());
        }
        if (constants.size() == 1 && constants.get(0) == constant) {
            return Given.known(value.get(), List.of(new Given.Part(value, constant.tree())), constant.tree());
        }
        List<ValueType> types = parameter.type().accept(new PartTypes(constants.size()));
        List<Given.Part> parts = new ArrayList<>();
        for (int i = 0; i < constants.size(); i++) {
            parts.add(new Given.Part(
                    TypedValue.of(types.get(i), constants.get(i)),
                    constants.get(i).tree()));
        }
        return Given.known(value.get(), parts, constant.tree());
    }

    private static List<Constant> parts(Constant constant) {
        Optional<List<Constant>> components = constant.components();
        if (components.isPresent()) {
            return components.get();
        }
        Optional<List<Constant>> elements = constant.list();
        return elements.isPresent() ? elements.get() : List.of(constant);
    }

    /** Elements of a list as varargs, or the components of a record. */
    private Given inParts(Parameter parameter, Tree whole, boolean isList) {
        if (!facts.isCertain(parameter)) {
            return Given.unknown(false, List.of(), whole);
        }
        if (trees().isEmpty() && parameter.isAbsentable()) {
            return Given.nothing(whole);
        }
        List<ValueType> types = parameter.type().accept(new PartTypes(trees().size()));
        List<Given.Part> parts = new ArrayList<>();
        List<Value> values = new ArrayList<>();
        for (int i = 0; i < trees().size(); i++) {
            ValueType type = types.get(i);
            Optional<Constant> constant = constant(i);
            Optional<Value> value = constant.isPresent() ? TypedValue.of(type, constant.get()) : Optional.empty();
            parts.add(new Given.Part(value, trees().get(i)));
            if (value.isPresent()) {
                values.add(value.get());
            }
        }
        if (values.size() < parts.size()) {
            return Given.unknown(false, parts, whole);
        }
        return Given.known(isList ? new Value.Sequence(values) : new Value.Composite(values), parts, whole);
    }
}
