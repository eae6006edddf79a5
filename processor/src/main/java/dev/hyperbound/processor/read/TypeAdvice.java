package dev.hyperbound.processor.read;

import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What to write instead of a type that no parameter can have. */
final class TypeAdvice {
    private TypeAdvice() {}

    static String instead(TypeMirror type) {
        TypeKind kind = type.getKind();
        String name = TypeNames.of(type);
        return switch (name) {
            case "Integer", "byte", "short", "Byte", "Short" -> "write int, or OptionalInt where it may be absent";
            case "Long", "BigInteger" -> "write long, or OptionalLong where it may be absent";
            case "Double", "float", "Float", "BigDecimal" -> "write double, or OptionalDouble where it may be absent";
            case "Boolean" -> "write boolean, or Optional<Boolean> where it may be absent";
            case "char", "Character", "CharSequence", "Object" -> "write String";
            case "Optional<Integer>" -> "write OptionalInt";
            case "Optional<Long>" -> "write OptionalLong";
            case "Optional<Double>" -> "write OptionalDouble";
            case "void" -> "return the parameter's value";
            case "int[]" -> "write List<Integer>";
            case "long[]" -> "write List<Long>";
            case "double[]", "float[]" -> "write List<Double>";
            case "String[]" -> "write List<String>";
            case "IntOr", "LongOr", "DoubleOr" -> "name the enum of the words, for example " + name + "<Auto>";
            case "List", "Optional" -> "name the type of what is in it, for example " + name + "<String>";
            default ->
                kind == TypeKind.DECLARED || kind == TypeKind.ARRAY
                        ? "return one of these, and convert it in a default method"
                        : "return one of these";
        };
    }
}
