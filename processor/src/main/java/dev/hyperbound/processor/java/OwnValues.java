package dev.hyperbound.processor.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.hyperbound.processor.java.source.RuntimeTypes;
import dev.hyperbound.processor.java.value.ClassNames;
import dev.hyperbound.processor.model.JavaClass;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.model.ValueTypeGroups;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** How typed values of the stub's own enums and records become plain, for the run time doesn't know these classes. */
final class OwnValues extends ValueTypeGroups<List<OwnValues.Own>> {
    private final Generation generation;

    OwnValues(Generation generation) {
        this.generation = generation;
    }

    /**
     * A class of the stub's author.
     *
     * @param plain an expression for what a value of it becomes, which is called {@code own}
     */
    record Own(JavaClass javaClass, CodeBlock plain) {}

    /*
     * protected Object plain(Object value) {
     *   if (value instanceof Demo.Optimizer own) {
     *     return writeOptimizer(own);
     *   }
     *   if (value instanceof Demo.Shape own) {
     *     return new Object[] {own.height(), own.width()};
     *   }
     *   return value;
     * }
     */
    List<MethodSpec> plain() {
        List<Own> classes = classes();
        if (classes.isEmpty()) {
            return List.of();
        }
        MethodSpec.Builder method = MethodSpec.methodBuilder("plain")
                .addAnnotation(RuntimeTypes.OVERRIDE)
                .addModifiers(Modifier.PROTECTED)
                .returns(Object.class)
                .addParameter(Object.class, "value");
        for (Own own : classes) {
            method.beginControlFlow("if (value instanceof $T own)", ClassNames.of(own.javaClass()))
                    .addStatement("return $L", own.plain())
                    .endControlFlow();
        }
        return List.of(method.addStatement("return value").build());
    }

    private List<Own> classes() {
        List<Own> classes = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Parameter parameter : generation.parameters()) {
            for (Own own : parameter.type().accept(this)) {
                if (names.add(own.javaClass().binaryName())) {
                    classes.add(own);
                }
            }
        }
        return classes;
    }

    @Override
    protected List<Own> single(ValueType type) {
        return List.of();
    }

    @Override
    public List<Own> enumeration(ValueType.Enumeration type) {
        CodeBlock plain = generation.wire().write(type, CodeBlock.of("own"));
        return List.of(new Own(type.javaClass(), plain));
    }

    @Override
    public List<Own> numberOrKeyword(ValueType.NumberOrKeyword type) {
        return enumeration(type.words());
    }

    @Override
    public List<Own> composite(ValueType.Composite type) {
        List<Own> classes = new ArrayList<>();
        List<CodeBlock> components = new ArrayList<>();
        for (ValueType.Component component : type.components()) {
            classes.addAll(component.type().accept(this));
            components.add(CodeBlock.of("own.$N()", component.name()));
        }
        CodeBlock plain = CodeBlock.of("new $T[] {$L}", Object.class, CodeBlock.join(components, ", "));
        classes.add(new Own(type.javaClass(), plain));
        return classes;
    }

    @Override
    public List<Own> sequence(ValueType.Sequence type) {
        return type.element().accept(this);
    }
}
