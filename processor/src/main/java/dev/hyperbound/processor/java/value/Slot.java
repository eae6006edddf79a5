package dev.hyperbound.processor.java.value;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.hyperbound.processor.java.expression.Formula;
import dev.hyperbound.processor.java.expression.Term;
import dev.hyperbound.processor.java.source.JavaText;
import dev.hyperbound.processor.java.source.RuntimeTypes;
import dev.hyperbound.processor.java.source.SourceNames;
import dev.hyperbound.processor.model.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A parameter as fields hold it, whatever its type. An optional primitive is held as what its accessor returns,
 * {@code OptionalInt} for example; a required one needs a flag in the builder, for it cannot say by itself that it is
 * missing; anything else is null as long as it is missing.
 *
 * @param field the field, and the parameter of its setters
 * @param flag the builder's field that says that a required primitive was given
 * @param stored the builder's method that setters end with
 */
public record Slot(Parameter parameter, String field, Optional<String> flag, String stored, SourceNames names) {
    public ValueCode code() {
        return ValueCode.of(parameter.type());
    }

    /** The wire name, as an expression. */
    public String wireName() {
        return JavaText.literal(parameter.wireName());
    }

    /** The type of the field. */
    public TypeName type() {
        return isOptional() ? code().optional() : code().type();
    }

    /** The type of the values' field. */
    public TypeName typeInValues() {
        return isNullable() ? RuntimeTypes.nullable(type()) : type();
    }

    /** The type of the builder's field. */
    public TypeName typeInBuilder() {
        return isNullableInBuilder() ? RuntimeTypes.nullable(type()) : type();
    }

    /** Whether the builder's field holds the default from the start. */
    public boolean isSet() {
        return parameter.defaulted().isPresent() && code().defaultPlace() != DefaultPlace.MADE;
    }

    /** Whether the builder's field is null as long as nothing is given. */
    public boolean isNullableInBuilder() {
        return !isSet() && !code().isPrimitive();
    }

    /** An expression for what the builder's field holds, for values that are complete. */
    public CodeBlock complete(String builder) {
        String held = builder + "." + field;
        return isNullableInBuilder() && !isNullable() ? requireNonNull(held) : CodeBlock.of("$L", held);
    }

    /** What the stub's method returns. */
    public TypeName accessorType() {
        return parameter.isAbsentable() ? code().optional() : code().type();
    }

    /** Whether the field holds an {@code Optional…}. */
    public boolean isOptional() {
        return parameter.isAbsentable() && code().isPrimitive();
    }

    /** Whether the field may be null in values that are complete. */
    public boolean isNullable() {
        return parameter.isAbsentable() && !code().isPrimitive();
    }

    /** An expression for the value, once it is there. */
    public String value() {
        return isOptional() ? field + "." + code().optionalGetter() + "()" : field;
    }

    /** Whether there is a value; of a required parameter only the builder can ask. */
    public Formula presence() {
        if (flag.isPresent()) {
            return Formula.of(Term.test("$N", flag.get()));
        }
        return isOptional()
                ? Formula.of(Term.test("$N.isPresent()", field), Term.test("$N.isEmpty()", field))
                : Formula.notNull(field);
    }

    /** An expression for whether this and {@code that} hold the same. */
    public CodeBlock same() {
        String other = "that." + field;
        if (isOptional()) {
            return CodeBlock.of("$N.equals($L)", field, other);
        }
        return isNullable() ? code().sameOrNull(field, other) : code().same(field, other);
    }

    /** An expression for the hash code of what the field holds. */
    public CodeBlock hash() {
        if (isOptional()) {
            return CodeBlock.of("$N.hashCode()", field);
        }
        return isNullable() ? code().hashOrNull(field) : code().hash(field);
    }

    /** Statements that store a value, and end the setter. */
    CodeBlock store(CodeBlock value) {
        CodeBlock.Builder code = CodeBlock.builder().addStatement("$L$L", "this." + field + " = ", value);
        if (flag.isPresent()) {
            code.addStatement("this.$N = true", flag.get());
        }
        return code.add(done()).build();
    }

    /** The statement that ends a setter. */
    CodeBlock done() {
        return CodeBlock.of("$L", "return " + JavaText.call(stored, wireName()) + ";\n");
    }

    /** An expression for the setter of one value, called with an expression. */
    CodeBlock set(CodeBlock value) {
        return CodeBlock.of("$N($L)", parameter.accessor(), value);
    }

    /** An expression for a value that must be there; what its absence throws names the parameter. */
    CodeBlock requireNonNull(String value) {
        return requireNonNull(value, parameter.wireName());
    }

    static CodeBlock requireNonNull(String value, String name) {
        return CodeBlock.of(
                "$T.$L", RuntimeTypes.OBJECTS, JavaText.call("requireNonNull", value, JavaText.literal(name)));
    }

    /** The setter that takes one argument of a type. */
    SetterForm taking(TypeName type, CodeBlock body) {
        return new SetterForm(List.of(ParameterSpec.builder(type, field).build()), false, body);
    }

    /** The setters: those of the type, and the one that takes the {@code Optional…} of an optional parameter. */
    public List<SetterForm> setters(WireMethods methods) {
        List<SetterForm> forms = new ArrayList<>(code().setters(this, methods));
        if (parameter.isAbsentable()) {
            forms.add(taking(code().optional(), code().storeOptional(this)));
        }
        return List.copyOf(forms);
    }

    /*
     * if (reader.has("image_shape")) {
     *   try {
     *     imageShape(readImageShape(reader.text()));
     *   } catch (MalformedValueException problem) {
     *     reader.malformed(problem);
     *   } catch (RuntimeException problem) {
     *     reader.refused(problem);
     *   }
     * }
     */
    /** Statements that read a value, or tell the reader why that can't be. */
    CodeBlock readOrExplain(CodeBlock value) {
        CodeBlock.Builder code = CodeBlock.builder()
                .beginControlFlow("if (reader.has($L))", wireName())
                .beginControlFlow("try")
                .addStatement("$L", set(value))
                .nextControlFlow("catch ($T problem)", RuntimeTypes.MALFORMED)
                .addStatement("reader.malformed(problem)");
        if (parameter.type().mayRefuse()) {
            code.nextControlFlow("catch ($T problem)", RuntimeException.class).addStatement("reader.refused(problem)");
        }
        return code.endControlFlow().endControlFlow().build();
    }

    /** Code that needs a value, run only where there is one. */
    public CodeBlock ifThere(CodeBlock code) {
        return parameter.isAbsentable()
                ? CodeBlock.builder()
                        .beginControlFlow("if ($L)", presence().code())
                        .add(code)
                        .endControlFlow()
                        .build()
                : code;
    }

    /** A statement that hands an expression to the writer. */
    CodeBlock put(String method, CodeBlock value) {
        return CodeBlock.builder()
                .addStatement("writer.$L($L,$W$L)", method, wireName(), value)
                .build();
    }

    /** The same, where all arguments behind the name are plain texts. */
    CodeBlock put(String method, String... arguments) {
        List<String> all = new ArrayList<>(List.of(wireName()));
        all.addAll(List.of(arguments));
        return CodeBlock.of("writer.$L;\n", JavaText.call(method, all.toArray(new String[0])));
    }

    /** A statement that reads a value, or keeps what is held. */
    CodeBlock readOrKeep(String read) {
        return CodeBlock.of("$L", JavaText.assignment(field, "reader." + read));
    }
}
