package dev.hyperbound.processor.model;

import java.util.List;

/**
 * What stands in a stub, its parents and the types that they name, whether it can be modelled or not.
 *
 * @param nameSpaces the names of parameters, of the components of each record, of the constants of each enum
 * @param others names of the interfaces' own default and static methods and constants: generated members keep away from
 *     them
 * @param misplaced annotations of parameters on what is none
 * @param methods the instance methods but for those that the compiler rejects, each by its first declaration
 * @param disagreements where unrelated parents declare the method of a parameter
 */
public record StubMembers(
        List<NameSpace> nameSpaces,
        List<String> others,
        List<MisplacedAnnotation> misplaced,
        List<DeclaredMethod> methods,
        List<Disagreement> disagreements) {
    /** Of a stub without any. */
    public static final StubMembers NONE = new StubMembers(List.of(), List.of(), List.of(), List.of(), List.of());

    public StubMembers {
        nameSpaces = List.copyOf(nameSpaces);
        others = List.copyOf(others);
        misplaced = List.copyOf(misplaced);
        methods = List.copyOf(methods);
        disagreements = List.copyOf(disagreements);
    }
}
