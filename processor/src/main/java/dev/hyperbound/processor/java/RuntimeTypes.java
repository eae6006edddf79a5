package dev.hyperbound.processor.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** The types that generated code names. */
final class RuntimeTypes {
    private static final String PACKAGE = "dev.hyperbound.runtime";

    static final ClassName GENERATED = ClassName.get(PACKAGE, "Generated");
    static final ClassName HYPERPARAMETERS = ClassName.get(PACKAGE, "Hyperparameters");
    static final ClassName INVALID = ClassName.get(PACKAGE, "InvalidHyperparametersException");
    static final ClassName MALFORMED = ClassName.get(PACKAGE, "MalformedValueException");
    static final ClassName PARAMETER = ClassName.get(PACKAGE, "Parameter");
    static final ClassName PARAMETER_RANGE = ClassName.get(PACKAGE, "ParameterRange");
    static final ClassName SEARCH_SPACE = ClassName.get(PACKAGE, "SearchSpace");
    static final ClassName TRUTH = ClassName.get(PACKAGE, "Truth");
    static final ClassName TUNING_OBJECTIVE = ClassName.get(PACKAGE, "TuningObjective");
    static final ClassName VIOLATION = ClassName.get(PACKAGE, "Violation");
    static final ClassName VIOLATIONS = ClassName.get(PACKAGE, "Violations");
    static final ClassName WIRE = ClassName.get(PACKAGE, "Wire");
    static final ClassName WIRE_READER = ClassName.get(PACKAGE, "WireReader");
    static final ClassName GOAL = ClassName.get("dev.hyperbound", "Goal");
    static final ClassName SCALE = ClassName.get("dev.hyperbound", "Scale");
    static final ClassName SEVERITY = ClassName.get("dev.hyperbound", "Severity");

    static final ClassName STRING = ClassName.get(String.class);
    static final ClassName LIST = ClassName.get(List.class);
    static final ClassName OPTIONAL = ClassName.get(Optional.class);
    static final ClassName OPTIONAL_INT = ClassName.get(OptionalInt.class);
    static final ClassName OPTIONAL_LONG = ClassName.get(OptionalLong.class);
    static final ClassName OPTIONAL_DOUBLE = ClassName.get(OptionalDouble.class);
    static final ClassName OBJECTS = ClassName.get(Objects.class);
    static final ClassName PATTERN = ClassName.get(Pattern.class);
    static final TypeName TEXT_MAP = ParameterizedTypeName.get(Map.class, String.class, String.class);
    static final TypeName VIOLATION_LIST = ParameterizedTypeName.get(LIST, VIOLATION);

    static final AnnotationSpec OVERRIDE =
            AnnotationSpec.builder(Override.class).build();

    private RuntimeTypes() {}
}
