package dev.hyperbound.processor.constants.fold;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Static methods of the JDK and of ours whose result is made of nothing but their arguments. */
public final class Factories {
    private Factories() {}

    static Optional<Constant> call(Folder folder, Code code, ExecutableElement method, MethodInvocationTree call) {
        if (!(method.getEnclosingElement() instanceof TypeElement owner)) {
            return Optional.empty();
        }
        String name = owner.getQualifiedName() + "." + method.getSimpleName();
        return switch (name) {
            case "java.util.List.of" -> elements(folder, code, method, call, false);
            case "java.util.Arrays.asList" -> elements(folder, code, method, call, true);
            case "java.util.Optional.of",
                    "java.util.OptionalInt.of",
                    "java.util.OptionalLong.of",
                    "java.util.OptionalDouble.of" -> maybe(only(folder, method, call), call);
            case "java.util.Optional.empty",
                    "java.util.OptionalInt.empty",
                    "java.util.OptionalLong.empty",
                    "java.util.OptionalDouble.empty" -> Optional.of(new Constant.Maybe(call, Optional.empty()));
            case "dev.hyperbound.IntOr.of", "dev.hyperbound.LongOr.of", "dev.hyperbound.DoubleOr.of" ->
                numberOrWord(only(folder, method, call), call);
            case "java.util.Map.entry" -> Optional.of(entry(folder, call));
            case "java.util.Map.of" -> Optional.of(pairs(folder, call));
            case "java.util.Map.ofEntries" -> entries(folder, code, method, call);
            default -> Optional.empty();
        };
    }

    private static Optional<Constant> only(Folder folder, ExecutableElement method, MethodInvocationTree call) {
        Optional<List<Constant>> values = all(folder, method, call.getArguments());
        return values.isPresent() && values.get().size() == 1
                ? Optional.of(values.get().get(0))
                : Optional.empty();
    }

    private static Optional<Constant> maybe(Optional<Constant> value, MethodInvocationTree call) {
        return value.isPresent() ? Optional.of(new Constant.Maybe(call, value)) : value;
    }

    private static Optional<Constant> numberOrWord(Optional<Constant> value, MethodInvocationTree call) {
        return value.isPresent() ? Optional.of(new Constant.NumberOrWord(call, value.get())) : value;
    }

    /** Whether a vararg is given as an array; that is not looked into, for somebody may have written to it. */
    public static boolean isGivenAnArray(Code code, ExecutableElement method, MethodInvocationTree call) {
        if (!method.isVarArgs()
                || call.getArguments().size() != method.getParameters().size()) {
            return false;
        }
        Optional<TypeMirror> last =
                code.type(call.getArguments().get(call.getArguments().size() - 1));
        return last.isEmpty()
                || last.get().getKind() == TypeKind.ARRAY
                || last.get().getKind() == TypeKind.NULL;
    }

    private static Optional<Constant> elements(
            Folder folder, Code code, ExecutableElement method, MethodInvocationTree call, boolean mayChange) {
        if (isGivenAnArray(code, method, call)) {
            return Optional.empty();
        }
        Optional<List<Constant>> values = all(folder, method, call.getArguments());
        return values.isPresent()
                ? Optional.of(new Constant.Elements(call, values.get(), mayChange))
                : Optional.empty();
    }

    private static Constant.Entry entry(Folder folder, MethodInvocationTree call) {
        return new Constant.Entry(
                call,
                part(folder, call.getArguments().get(0)),
                part(folder, call.getArguments().get(1)));
    }

    /** A key, a value or an entry, known or not. */
    private static Constant part(Folder folder, ExpressionTree tree) {
        return folder.fold(tree).orElse(new Constant.Unknown(tree));
    }

    private static Constant pairs(Folder folder, MethodInvocationTree call) {
        List<? extends ExpressionTree> trees = call.getArguments();
        List<Constant.Entry> entries = new ArrayList<>();
        for (int i = 0; i < trees.size(); i += 2) {
            Constant key = part(folder, trees.get(i));
            entries.add(new Constant.Entry(key.tree(), key, part(folder, trees.get(i + 1))));
        }
        return new Constant.Entries(call, entries);
    }

    private static Optional<Constant> entries(
            Folder folder, Code code, ExecutableElement method, MethodInvocationTree call) {
        if (isGivenAnArray(code, method, call)) {
            return Optional.empty();
        }
        List<Constant.Entry> entries = new ArrayList<>();
        for (ExpressionTree tree : call.getArguments()) {
            Constant unknown = new Constant.Unknown(tree);
            entries.add(part(folder, tree).entry().orElse(new Constant.Entry(tree, unknown, unknown)));
        }
        return Optional.of(new Constant.Entries(call, entries));
    }

    /** All arguments, each in the type of its parameter; empty where one is not known. */
    static Optional<List<Constant>> all(
            Folder folder, ExecutableElement method, List<? extends ExpressionTree> arguments) {
        List<Constant> values = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            Optional<Constant> value = folder.fold(arguments.get(i));
            Optional<Constant> converted = value.isEmpty() ? value : passed(value.get(), parameterType(method, i));
            if (converted.isEmpty()) {
                return Optional.empty();
            }
            values.add(converted.get());
        }
        return Optional.of(values);
    }

    /** The type that an argument is converted to: that of its parameter, of a vararg its element's. */
    public static TypeMirror parameterType(ExecutableElement method, int index) {
        List<? extends VariableElement> parameters = method.getParameters();
        int last = parameters.size() - 1;
        TypeMirror type = parameters.get(Math.min(index, last)).asType();
        return method.isVarArgs() && index >= last && type instanceof ArrayType array ? array.getComponentType() : type;
    }

    /** An argument as its parameter has it. */
    public static Optional<Constant> passed(Constant value, TypeMirror type) {
        Optional<Object> plain = value.plain();
        if (!type.getKind().isPrimitive() || plain.isEmpty()) {
            return Optional.of(value);
        }
        Optional<Object> converted = Conversions.to(type.getKind(), plain.get());
        return converted.isEmpty() ? Optional.empty() : Optional.of(new Constant.Simple(value.tree(), converted.get()));
    }
}
