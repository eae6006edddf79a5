package dev.hyperbound.processor.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import dev.hyperbound.Severity;
import dev.hyperbound.processor.analysis.StubAnalysis;
import dev.hyperbound.processor.java.source.RuntimeTypes;
import dev.hyperbound.processor.java.value.ClassNames;
import dev.hyperbound.processor.java.value.WireMethods;
import dev.hyperbound.processor.model.Condition;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Stub;
import dev.hyperbound.processor.model.StubRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** What the classes that write the parts of one stub's generated class share: names, and the methods they ask for. */
record Generation(StubAnalysis analysis, Stub stub, ClassName type, Names names, SharedCode code) {
    /** For the class of the values. */
    static Generation of(StubAnalysis analysis) {
        Stub stub = analysis.stub();
        Names names = new Names(stub);
        Stub seen = InheritedTypes.seenFromInside(stub, names);
        WireMethods wire = new WireMethods(names);
        SharedCode code = SharedCode.of(seen, names, wire, wire);
        return new Generation(analysis, seen, ClassNames.of(stub.hyperparametersClass()), names, code);
    }

    /** For the class of tuning jobs, which checks nothing itself: methods that only checks would call are left out. */
    static Generation ofTuning(StubAnalysis analysis) {
        Stub stub = analysis.stub();
        Names names = new Names(stub);
        WireMethods unused = new WireMethods(new Names(stub));
        SharedCode code = SharedCode.of(stub, names, new WireMethods(names), unused);
        return new Generation(analysis, stub, ClassNames.of(stub.tuningClass()), names, code);
    }

    Fields fields() {
        return code.fields();
    }

    WireMethods wire() {
        return code.wire();
    }

    ConstraintChecks checks() {
        return code.checks();
    }

    Defaults defaults() {
        return code.defaults();
    }

    RuleCode rules() {
        return code.rules();
    }

    /** What every generated class carries; by the stub in it, a compiler that sees the class finds the rules. */
    AnnotationSpec generated() {
        return AnnotationSpec.builder(RuntimeTypes.GENERATED)
                .addMember("stub", "$T.class", ClassNames.of(stub.javaClass()))
                .build();
    }

    /** Whether values may be doubtful: a condition or a rule only warns. */
    boolean warns() {
        for (Parameter parameter : stub.parameters()) {
            if (warns(parameter.usedWhen()) || warns(parameter.requiredWhen())) {
                return true;
            }
        }
        for (StubRule rule : stub.rules()) {
            if (rule.severity() == Severity.WARNING) {
                return true;
            }
        }
        return false;
    }

    private static boolean warns(Optional<Condition> condition) {
        return condition.isPresent() && !condition.get().isError();
    }

    ClassName builder() {
        return type.nestedClass("Builder");
    }

    List<Parameter> parameters() {
        return stub.parameters();
    }

    /** The class of the stage of a required parameter. */
    ClassName stage(Parameter parameter) {
        return type.nestedClass(names.stage(parameter));
    }

    /** The classes of all stages, in their order. */
    List<ClassName> stages() {
        List<ClassName> stages = new ArrayList<>();
        for (Parameter parameter : stub.requiredParameters()) {
            stages.add(stage(parameter));
        }
        return stages;
    }

    /** What {@code builder()} returns: the first stage, or the builder if nothing is required. */
    ClassName firstStage() {
        List<Parameter> required = stub.requiredParameters();
        return required.isEmpty() ? builder() : stage(required.get(0));
    }

    /** The modifiers of a generated class, which is as visible as the stub. */
    Modifier[] modifiers() {
        return stub.isPublic() ? new Modifier[] {Modifier.PUBLIC, Modifier.FINAL} : new Modifier[] {Modifier.FINAL};
    }
}
