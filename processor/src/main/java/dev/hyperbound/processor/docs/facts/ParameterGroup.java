package dev.hyperbound.processor.docs.facts;

import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Stub;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Parameters under one heading, in declaration order.
 *
 * @param anchor the name of its place in a document
 */
public record ParameterGroup(String heading, String anchor, List<Parameter> parameters) {
    private static final String WITHOUT_GROUPS = "Parameters";
    private static final String BEFORE_THE_FIRST = "General";

    public ParameterGroup {
        parameters = List.copyOf(parameters);
    }

    /**
     * The groups of a stub, in declaration order; a single one where the author made none. Who names the group at each
     * parameter goes on with it.
     */
    public static List<ParameterGroup> of(Stub stub) {
        String first = isGrouped(stub) ? BEFORE_THE_FIRST : WITHOUT_GROUPS;
        List<String> headings = new ArrayList<>();
        List<List<Parameter>> members = new ArrayList<>();
        for (Parameter parameter : stub.parameters()) {
            Optional<String> last =
                    headings.isEmpty() ? Optional.empty() : Optional.of(headings.get(headings.size() - 1));
            String heading = parameter.group().orElse(last.orElse(first));
            if (!last.equals(Optional.of(heading))) {
                headings.add(heading);
                members.add(new ArrayList<>());
            }
            members.get(members.size() - 1).add(parameter);
        }
        List<String> anchors = Anchors.groups(headings);
        List<ParameterGroup> groups = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            groups.add(new ParameterGroup(headings.get(i), anchors.get(i), members.get(i)));
        }
        return List.copyOf(groups);
    }

    private static boolean isGrouped(Stub stub) {
        for (Parameter parameter : stub.parameters()) {
            if (parameter.group().isPresent()) {
                return true;
            }
        }
        return false;
    }
}
