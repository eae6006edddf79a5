package dev.hyperbound.processor.java.source;

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
import java.util.Set;
import java.util.regex.Pattern;

/** The types that generated code names. */
public final class RuntimeTypes {
    private static final String PACKAGE = "dev.hyperbound.runtime";

    public static final ClassName CHOICE = ClassName.get(PACKAGE, "Choice");
    public static final ClassName EXAMINATION = ClassName.get(PACKAGE, "Examination");
    public static final ClassName GENERATED = ClassName.get(PACKAGE, "Generated");
    public static final ClassName DEFINITION = ClassName.get(PACKAGE, "Definition");
    public static final ClassName GIVEN = ClassName.get(PACKAGE, "Given");
    public static final ClassName HYPERPARAMETERS = ClassName.get(PACKAGE, "Hyperparameters");
    public static final ClassName INVALID = ClassName.get(PACKAGE, "InvalidHyperparametersException");
    public static final ClassName JSON_LISTS = ClassName.get(PACKAGE, "JsonLists");
    public static final ClassName KEYWORDS = ClassName.get(PACKAGE, "Keywords");
    public static final ClassName MALFORMED = ClassName.get(PACKAGE, "MalformedValueException");
    public static final ClassName MATCH = ClassName.get(PACKAGE, "Match");
    public static final ClassName NULLABLE = ClassName.get(PACKAGE, "Nullable");
    public static final ClassName PARAMETER = ClassName.get(PACKAGE, "Parameter");
    public static final ClassName PARAMETER_BUILDER = ClassName.get(PACKAGE, "ParameterBuilder");
    public static final ClassName PARAMETER_RANGE = ClassName.get(PACKAGE, "ParameterRange");
    public static final ClassName PARAMETER_TYPE = ClassName.get(PACKAGE, "ParameterType");
    public static final ClassName RULE_INFO = ClassName.get(PACKAGE, "RuleInfo");
    public static final ClassName SEARCH_SPACE = ClassName.get(PACKAGE, "SearchSpace");
    public static final ClassName STUB_DEFINITION = ClassName.get(PACKAGE, "StubDefinition");
    public static final ClassName TEXT_WRITER = ClassName.get(PACKAGE, "TextWriter");
    public static final ClassName TRUTH = ClassName.get(PACKAGE, "Truth");
    public static final ClassName TUNING_DEFINITION = ClassName.get(PACKAGE, "TuningDefinition");
    public static final ClassName TUNING_JOB = ClassName.get(PACKAGE, "TuningJob");
    public static final ClassName TUNING_OBJECTIVE = ClassName.get(PACKAGE, "TuningObjective");
    public static final ClassName UNSPACED = ClassName.get(PACKAGE, "Unspaced");
    public static final ClassName VALUE_WRITER = ClassName.get(PACKAGE, "ValueWriter");
    public static final ClassName VIOLATION = ClassName.get(PACKAGE, "Violation");
    public static final ClassName VIOLATIONS = ClassName.get(PACKAGE, "Violations");
    public static final ClassName SECRETS = ClassName.get(PACKAGE, "Secrets");
    public static final ClassName WIRE = ClassName.get(PACKAGE, "Wire");
    public static final ClassName WIRE_LISTS = ClassName.get(PACKAGE, "WireLists");
    public static final ClassName WIRE_PATTERNS = ClassName.get(PACKAGE, "WirePatterns");
    public static final ClassName WIRE_READER = ClassName.get(PACKAGE, "WireReader");
    public static final ClassName WIRE_RECORDS = ClassName.get(PACKAGE, "WireRecords");
    public static final ClassName WIRE_WRITER = ClassName.get(PACKAGE, "WireWriter");
    public static final ClassName INT_OR = ClassName.get("dev.hyperbound", "IntOr");
    public static final ClassName LONG_OR = ClassName.get("dev.hyperbound", "LongOr");
    public static final ClassName DOUBLE_OR = ClassName.get("dev.hyperbound", "DoubleOr");
    public static final ClassName GOAL = ClassName.get("dev.hyperbound", "Goal");
    public static final ClassName SCALE = ClassName.get("dev.hyperbound", "Scale");
    public static final ClassName SEVERITY = ClassName.get("dev.hyperbound", "Severity");

    public static final ClassName STRING = ClassName.get(String.class);
    public static final ClassName LIST = ClassName.get(List.class);
    public static final ClassName MAP = ClassName.get(Map.class);
    public static final ClassName SET = ClassName.get(Set.class);
    public static final ClassName OPTIONAL = ClassName.get(Optional.class);
    public static final ClassName OPTIONAL_INT = ClassName.get(OptionalInt.class);
    public static final ClassName OPTIONAL_LONG = ClassName.get(OptionalLong.class);
    public static final ClassName OPTIONAL_DOUBLE = ClassName.get(OptionalDouble.class);
    public static final ClassName OBJECTS = ClassName.get(Objects.class);
    public static final ClassName PATTERN = ClassName.get(Pattern.class);
    public static final TypeName TEXT_MAP = ParameterizedTypeName.get(Map.class, String.class, String.class);
    public static final TypeName VALUE_MAP = ParameterizedTypeName.get(Map.class, String.class, Object.class);
    public static final TypeName VIOLATION_LIST = ParameterizedTypeName.get(LIST, VIOLATION);

    public static final AnnotationSpec OVERRIDE =
            AnnotationSpec.builder(Override.class).build();

    private RuntimeTypes() {}

    /** A type of which there may be no value. */
    public static TypeName nullable(TypeName type) {
        return type.annotated(AnnotationSpec.builder(NULLABLE).build());
    }
}
