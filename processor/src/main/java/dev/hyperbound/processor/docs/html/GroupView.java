package dev.hyperbound.processor.docs.html;

import java.util.List;

/** Parameters under one heading, as the page shows them. */
public record GroupView(String heading, String anchor, List<ParameterView> parameters) {
    public GroupView {
        parameters = List.copyOf(parameters);
    }
}
