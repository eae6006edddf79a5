package dev.hyperbound.processor.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.hyperbound.processor.java.source.JavaText;
import dev.hyperbound.processor.java.source.RuntimeTypes;
import dev.hyperbound.processor.java.value.SetterForm;
import dev.hyperbound.processor.java.value.ValueCode;
import dev.hyperbound.processor.java.value.WireMethods;
import dev.hyperbound.processor.model.Deprecation;
import dev.hyperbound.processor.model.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * The setters of a parameter: one for its value, and by its type one for the parts, for varargs, for the
 * {@code Optional…}. Setters store; {@code build()} checks.
 */
final class Setters implements StageInterfaces.Members {
    private final Names names;
    private final Optional<ClassName> original;
    private final Fields fields;
    private final WireMethods wire;
    private final ParameterDoc docs;
    private final String stored;

    /** The setters of the values' own builder. */
    Setters(Generation generation, String stored) {
        this(generation, stored, Optional.empty());
    }

    /**
     * The setters of a builder beside.
     *
     * @param original the class of the values, to which Javadoc refers
     */
    Setters(Generation generation, ClassName original) {
        this(generation, "", Optional.of(original));
    }

    private Setters(Generation generation, String stored, Optional<ClassName> original) {
        this.names = generation.names();
        this.original = original;
        this.fields = generation.fields();
        this.wire = generation.wire();
        this.docs = new ParameterDoc(generation.stub().rules());
        this.stored = stored;
    }

    /** The setters of the builder. */
    List<MethodSpec> inBuilder(Parameter parameter, ClassName builder) {
        List<MethodSpec> setters = new ArrayList<>();
        for (SetterForm form : forms(parameter)) {
            setters.add(declareInBuilder(parameter, form, builder)
                    .addCode(form.body())
                    .build());
        }
        return setters;
    }

    /** The setters of a builder that hands values on to another one, which checks them. */
    List<MethodSpec> handingOn(Parameter parameter, ClassName builder, String target, CodeBlock end) {
        List<MethodSpec> setters = new ArrayList<>();
        for (SetterForm form : forms(parameter)) {
            List<String> given = form.given();
            setters.add(declareInBuilder(parameter, form, builder)
                    .addStatement(
                            "$L.$N($L)",
                            given.contains(target) ? "this." + target : target,
                            parameter.accessor(),
                            String.join(", ", given))
                    .addStatement(end)
                    .build());
        }
        return setters;
    }

    /** The setters of the stage of a required parameter: each leads to the next stage. */
    @Override
    public List<MethodSpec> inStage(Parameter parameter, ClassName next) {
        List<MethodSpec> setters = new ArrayList<>();
        for (SetterForm form : forms(parameter)) {
            setters.add(declare(parameter, form, next)
                    .addModifiers(Modifier.ABSTRACT)
                    .addJavadoc(doc(
                            parameter, form, next.simpleName().equals("Builder") ? "the builder" : "the next stage"))
                    .build());
        }
        return setters;
    }

    private MethodSpec.Builder declareInBuilder(Parameter parameter, SetterForm form, ClassName builder) {
        MethodSpec.Builder method = declare(parameter, form, builder);
        return parameter.isRequired()
                ? method.addAnnotation(RuntimeTypes.OVERRIDE)
                : method.addJavadoc(doc(parameter, form, "this builder"));
    }

    private static MethodSpec.Builder declare(Parameter parameter, SetterForm form, ClassName returns) {
        return MethodSpec.methodBuilder(parameter.accessor())
                .addModifiers(Modifier.PUBLIC)
                .returns(returns)
                .addParameters(form.takes())
                .varargs(form.varargs())
                .addAnnotations(deprecated(parameter.deprecation()));
    }

    /** The annotation that carries a deprecation over; none where nothing is deprecated. */
    static List<AnnotationSpec> deprecated(Optional<Deprecation> deprecation) {
        return deprecation.isPresent() ? List.of(deprecated(deprecation.get())) : List.of();
    }

    private static AnnotationSpec deprecated(Deprecation deprecation) {
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(Deprecated.class);
        if (!deprecation.since().isEmpty()) {
            annotation.addMember("since", "$L", JavaText.constant(deprecation.since()));
        }
        if (deprecation.forRemoval()) {
            annotation.addMember("forRemoval", "true");
        }
        return annotation.build();
    }

    private List<SetterForm> forms(Parameter parameter) {
        return fields.slot(parameter, stored).setters(wire);
    }

    /**
     * What a setter says: the first one of a parameter all there is to know, where it stands first; others refer to it.
     *
     * @param returns what the caller gets, in words
     */
    private CodeBlock doc(Parameter parameter, SetterForm form, String returns) {
        SetterForm first = forms(parameter).get(0);
        CodeBlock.Builder doc = CodeBlock.builder();
        String name = JavaText.code(parameter.wireName(), form.given());
        if (original.isPresent()) {
            doc.add("Fixes $L;\nsee {@link $T#$L}.\n", name, owner(parameter), signature(parameter, first));
        } else if (form.given().equals(first.given()) && form.types().equals(first.types())) {
            doc.add(docs.of(parameter, name));
        } else if (parameter.isAbsentable()
                && form.types().get(0).equals(ValueCode.of(parameter.type()).optional())) {
            doc.add("Sets or clears $L; see {@link #$L}.\n", name, signature(parameter, first));
        } else {
            doc.add("Sets $L; see {@link #$L}.\n", name, signature(parameter, first));
        }
        StringBuilder tags = new StringBuilder("\n");
        for (String given : form.given()) {
            String what = form.given().size() == 1 ? "the value" : "the value's part";
            tags.append("@param ").append(given).append(' ').append(what).append('\n');
        }
        return doc.add("$L", tags.append("@return ").append(returns).append('\n'))
                .build();
    }

    /** The class that says what is known of a parameter. */
    private ClassName owner(Parameter parameter) {
        ClassName values = original.orElseThrow();
        return values.nestedClass(parameter.isRequired() ? names.stage(parameter) : "Builder");
    }

    /** A setter as links name it. */
    private static CodeBlock signature(Parameter parameter, SetterForm form) {
        List<CodeBlock> types = new ArrayList<>();
        for (TypeName type : form.types()) {
            types.add(CodeBlock.of("$T", type));
        }
        return CodeBlock.of("$L($L)", parameter.accessor(), CodeBlock.join(types, ", "));
    }
}
