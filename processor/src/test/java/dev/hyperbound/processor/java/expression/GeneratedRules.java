package dev.hyperbound.processor.java.expression;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.hyperbound.processor.rule.RuleType;
import dev.hyperbound.processor.rule.TypedRule;
import dev.hyperbound.processor.rule.Variable;
import dev.hyperbound.processor.rule.analysis.Bounds;
import dev.hyperbound.runtime.Truth;
import dev.hyperbound.runtime.Wire;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** Emits rules into classes whose fields are the parameters, compiles them in this process and runs them. */
public final class GeneratedRules {
    private static final int RULES_A_CLASS = 100;
    private static final TypeName VALUES = ParameterizedTypeName.get(Map.class, String.class, Object.class);

    private final InMemoryCompiler compiler = new InMemoryCompiler();
    private final List<Group> groups = new ArrayList<>();

    private record Group(String className, int first, int end) {}

    /** How a parameter is kept in Java. */
    public enum Kind {
        INT,
        LONG,
        OTHER
    }

    /** A parameter of the generated classes. */
    public record Field(Variable variable, Kind kind, Optional<Bounds> bounds) {
        public Field(Variable variable, Kind kind) {
            this(variable, kind, Optional.empty());
        }

        String name() {
            return "p_" + variable.name().replaceAll("[^A-Za-z0-9_]", "\\$");
        }

        String given() {
            return name() + "Given";
        }
    }

    /** Adds rules over the same parameters, and returns the index of the first one. */
    public int add(List<Field> fields, List<TypedRule> rules) {
        int first = groups.isEmpty() ? 0 : groups.get(groups.size() - 1).end();
        for (int from = 0; from < rules.size(); from += RULES_A_CLASS) {
            List<TypedRule> part = rules.subList(from, Math.min(rules.size(), from + RULES_A_CLASS));
            String name = "Rules" + groups.size();
            groups.add(new Group(name, first + from, first + from + part.size()));
            compiler.add("generated." + name, source(name, fields, part));
        }
        return first;
    }

    /** Compiles all rules: each becomes a function of the values by wire name, {@code Long} for every int. */
    public List<Function<Map<String, Object>, Truth>> compile() {
        ClassLoader loader = compiler.compile();
        List<Function<Map<String, Object>, Truth>> functions = new ArrayList<>();
        for (Group group : groups) {
            BiFunction<Integer, Map<String, Object>, Truth> rules = instance(loader, group.className());
            for (int i = 0; i < group.end() - group.first(); i++) {
                int index = i;
                functions.add(values -> rules.apply(index, values));
            }
        }
        return functions;
    }

    @SuppressWarnings("unchecked")
    private static BiFunction<Integer, Map<String, Object>, Truth> instance(ClassLoader loader, String name) {
        try {
            return (BiFunction<Integer, Map<String, Object>, Truth>)
                    loader.loadClass("generated." + name).getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The operands as fields of the generated class, and the methods of a rule. */
    static Map<String, Operand> operands(List<Field> fields, String className) {
        Map<String, Operand> operands = new LinkedHashMap<>();
        for (Field field : fields) {
            Variable variable = field.variable();
            operands.put(
                    variable.name(),
                    new Operand(
                            shape(variable.type(), field, className),
                            CodeBlock.of("$N", field.name()),
                            variable.optional()
                                    ? Optional.of(Formula.of(Term.test("$N", field.given())))
                                    : Optional.empty(),
                            field.bounds()));
        }
        return operands;
    }

    private static Shape shape(RuleType type, Field field, String className) {
        if (type instanceof RuleType.Int) {
            return field.kind() == Kind.INT ? Shape.Scalar.INT : Shape.Scalar.LONG;
        }
        if (type instanceof RuleType.Real) {
            return Shape.Scalar.DOUBLE;
        }
        if (type instanceof RuleType.Bool) {
            return Shape.Scalar.BOOLEAN;
        }
        if (type instanceof RuleType.Text text) {
            return text.values().isPresent() && field.kind() != Kind.LONG
                    ? enumeration(text.values().get(), className)
                    : Shape.Scalar.STRING;
        }
        if (type instanceof RuleType.NumberOr both) {
            Formula isNumber = Formula.of(Term.test("$N_isNumber", field.name()));
            return new Shape.NumberOr(
                    isNumber,
                    new Operand(
                            shape(both.number(), field, className),
                            CodeBlock.of("$N_number", field.name()),
                            Optional.of(isNumber),
                            field.bounds()),
                    new Operand(
                            enumeration(both.keywords(), className),
                            CodeBlock.of("$N_keyword", field.name()),
                            Optional.of(isNumber.negated())),
                    text -> text);
        }
        if (type instanceof RuleType.ListOf list) {
            return new Shape.Sequence(shape(list.element(), field, className));
        }
        Map<String, Operand> components = new LinkedHashMap<>();
        for (RuleType.Field component : ((RuleType.RecordOf) type).fields()) {
            components.put(
                    component.name(),
                    new Operand(
                            shape(component.type(), field, className),
                            CodeBlock.of("$N_$L", field.name(), component.name())));
        }
        return new Shape.Composite(components);
    }

    private static Shape enumeration(List<String> values, String className) {
        ClassName type = enumName(values, className);
        Map<String, CodeBlock> constants = new LinkedHashMap<>();
        values.forEach(value -> constants.put(value, CodeBlock.of("$T.C$L", type, constants.size())));
        return new Shape.Enumeration(type, constants, constant -> CodeBlock.of("$L.wire()", constant));
    }

    private static ClassName enumName(List<String> values, String className) {
        return ClassName.get("generated", className, "E" + Integer.toHexString(values.hashCode()));
    }

    private static String source(String className, List<Field> fields, List<TypedRule> rules) {
        TypeSpec.Builder type = TypeSpec.classBuilder(className)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .build())
                .addSuperinterface(ParameterizedTypeName.get(
                        ClassName.get(BiFunction.class),
                        TypeName.get(Integer.class),
                        VALUES,
                        TypeName.get(Truth.class)));
        List<String> enums = new ArrayList<>();
        MethodSpec.Builder set = MethodSpec.methodBuilder("set").addParameter(VALUES, "values");
        for (Field field : fields) {
            declare(type, set, field, className, enums);
        }
        type.addMethod(set.build());
        MethodSpec.Builder apply = MethodSpec.methodBuilder("apply")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(Integer.class, "index")
                .addParameter(VALUES, "values")
                .returns(Truth.class)
                .addStatement("set(values)")
                .beginControlFlow("switch (index)");
        Emitter emitter = new Emitter(operands(fields, className), java.util.Set.of("index"));
        for (int i = 0; i < rules.size(); i++) {
            add(type, apply, emitter.emit(rules.get(i), "rule" + i, CodeBlock.of("")), i);
        }
        apply.addStatement("default: throw new $T()", IllegalArgumentException.class)
                .endControlFlow();
        return JavaFile.builder("generated", type.addMethod(apply.build()).build())
                .build()
                .toString();
    }

    private static void add(TypeSpec.Builder type, MethodSpec.Builder apply, EmittedRule rule, int index) {
        if (rule.call().isEmpty()) {
            type.addMethod(MethodSpec.methodBuilder("rule" + index)
                    .returns(Truth.class)
                    .beginControlFlow("if ($L)", rule.isTrue().code())
                    .addStatement("return $T.TRUE", Truth.class)
                    .endControlFlow()
                    .addStatement(
                            "return $L ? $T.FALSE : $T.UNKNOWN",
                            rule.isFalse().term().at(Precedence.OR),
                            Truth.class,
                            Truth.class)
                    .build());
            apply.addStatement("case $L: return rule$L()", index, index);
            return;
        }
        apply.addStatement("case $L: return $L", index, rule.call().get());
        for (EmittedRule.Constant constant : rule.constants()) {
            type.addField(FieldSpec.builder(
                            constant.type(), constant.name(), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                    .initializer(constant.initializer())
                    .build());
        }
        for (EmittedRule.Method method : rule.methods()) {
            MethodSpec.Builder spec = MethodSpec.methodBuilder(method.name())
                    .addModifiers(Modifier.PRIVATE)
                    .returns(Truth.class)
                    .addCode(method.body());
            method.parameters().forEach(parameter -> spec.addParameter(parameter.type(), parameter.name()));
            type.addMethod(spec.build());
        }
    }

    private static void declare(
            TypeSpec.Builder type, MethodSpec.Builder set, Field field, String className, List<String> enums) {
        Variable variable = field.variable();
        type.addField(boolean.class, field.given());
        set.addStatement("$N = values.containsKey($S)", field.given(), variable.name());
        if (variable.type() instanceof RuleType.RecordOf record) {
            for (RuleType.Field component : record.fields()) {
                String name = field.name() + "_" + component.name();
                Shape shape = shape(component.type(), field, className);
                type.addField(shape.type(), name);
                declareEnum(type, shape, enums);
                set.beginControlFlow("if ($N)", field.given())
                        .addStatement(
                                "$N = $L",
                                name,
                                converted(
                                        shape,
                                        CodeBlock.of(
                                                "((Map<?, ?>) values.get($S)).get($S)",
                                                variable.name(),
                                                component.name())))
                        .endControlFlow();
            }
            return;
        }
        Shape shape = shape(variable.type(), field, className);
        if (shape instanceof Shape.NumberOr both) {
            declareBoth(type, set, field, both, enums);
            return;
        }
        type.addField(shape.type(), field.name());
        declareEnum(type, shape, enums);
        set.beginControlFlow("if ($N)", field.given())
                .addStatement(
                        "$N = $L", field.name(), converted(shape, CodeBlock.of("values.get($S)", variable.name())))
                .endControlFlow();
    }

    /** A number or keyword: a variable for each, one that tells which it is, and one for its text. */
    private static void declareBoth(
            TypeSpec.Builder type, MethodSpec.Builder set, Field field, Shape.NumberOr both, List<String> enums) {
        String name = field.name();
        type.addField(String.class, name)
                .addField(boolean.class, name + "_isNumber")
                .addField(both.number().shape().type(), name + "_number")
                .addField(both.keyword().shape().type(), name + "_keyword");
        declareEnum(type, both.keyword().shape(), enums);
        CodeBlock value = CodeBlock.of("values.get($S)", field.variable().name());
        set.beginControlFlow("if ($N)", field.given())
                .addStatement("$N_isNumber = !($L instanceof String)", name, value)
                .addStatement(
                        "$N = $L instanceof Double real ? $T.write(real.doubleValue()) : $L.toString()",
                        name,
                        value,
                        Wire.class,
                        value)
                .beginControlFlow("if ($N_isNumber)", name)
                .addStatement("$N_number = $L", name, converted(both.number().shape(), value))
                .nextControlFlow("else")
                .addStatement("$N_keyword = $L", name, converted(both.keyword().shape(), value))
                .endControlFlow()
                .endControlFlow();
    }

    private static void declareEnum(TypeSpec.Builder type, Shape shape, List<String> enums) {
        if (shape instanceof Shape.Sequence list) {
            declareEnum(type, list.element(), enums);
        }
        if (!(shape instanceof Shape.Enumeration enumeration)) {
            return;
        }
        String name = ((ClassName) enumeration.type()).simpleName();
        if (enums.contains(name)) {
            return;
        }
        enums.add(name);
        TypeSpec.Builder spec = TypeSpec.enumBuilder(name)
                .addField(String.class, "wire", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(String.class, "wire")
                        .addStatement("this.wire = wire")
                        .build())
                .addMethod(MethodSpec.methodBuilder("wire")
                        .returns(String.class)
                        .addStatement("return wire")
                        .build())
                .addMethod(MethodSpec.methodBuilder("of")
                        .addModifiers(Modifier.STATIC)
                        .addParameter(Object.class, "wire")
                        .returns(enumeration.type())
                        .beginControlFlow("for ($T each : values())", enumeration.type())
                        .beginControlFlow("if (each.wire.equals(wire))")
                        .addStatement("return each")
                        .endControlFlow()
                        .endControlFlow()
                        .addStatement("throw new $T()", IllegalArgumentException.class)
                        .build());
        int index = 0;
        for (String wire : enumeration.constants().keySet()) {
            spec.addEnumConstant(
                    "C" + index++, TypeSpec.anonymousClassBuilder("$S", wire).build());
        }
        type.addType(spec.build());
    }

    private static CodeBlock converted(Shape shape, CodeBlock value) {
        if (shape instanceof Shape.Enumeration enumeration) {
            return CodeBlock.of("$T.of($L)", enumeration.type(), value);
        }
        if (shape instanceof Shape.Sequence list) {
            TypeName type = list.element().type();
            return CodeBlock.of(
                    "(($T<?>) $L).stream().map(each -> $L).toList()",
                    List.class,
                    value,
                    type.isPrimitive()
                            ? CodeBlock.of("($T) $L", type.box(), converted(list.element(), CodeBlock.of("each")))
                            : converted(list.element(), CodeBlock.of("each")));
        }
        return switch ((Shape.Scalar) shape) {
            case INT -> CodeBlock.of("((Number) $L).intValue()", value);
            case LONG -> CodeBlock.of("((Number) $L).longValue()", value);
            case DOUBLE -> CodeBlock.of("((Number) $L).doubleValue()", value);
            case BOOLEAN -> CodeBlock.of("((Boolean) $L).booleanValue()", value);
            case STRING -> CodeBlock.of("(String) $L", value);
        };
    }
}
