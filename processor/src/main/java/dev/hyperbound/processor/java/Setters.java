package dev.hyperbound.processor.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
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
    private final Fields fields;
    private final WireMethods wire;
    private final ParameterDoc docs;
    private final String stored;

    Setters(Generation generation, String stored) {
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
                    .addJavadoc(doc(parameter, form))
                    .build());
        }
        return setters;
    }

    private MethodSpec.Builder declareInBuilder(Parameter parameter, SetterForm form, ClassName builder) {
        MethodSpec.Builder method = declare(parameter, form, builder);
        return parameter.isRequired() ? method.addAnnotation(RuntimeTypes.OVERRIDE) : method.addJavadoc(doc(parameter, form));
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

    /** What a setter says: all there is to know, but for the one that takes an {@code Optional…}. */
    private CodeBlock doc(Parameter parameter, SetterForm form) {
        return parameter.isAbsentable()
                        && form.takes().get(0).type().equals(ValueCode.of(parameter.type()).optional())
                ? CodeBlock.of("Sets or clears $L; see the setter of its value.\n", JavaText.code(parameter.wireName()))
                : docs.of(parameter);
    }
}
