package dev.hyperbound.processor.docs.index;

import dev.hyperbound.processor.docs.html.Frame;
import java.util.List;

/** Everything that the index over several stubs shows. */
public record IndexView(List<Algorithm> algorithms, Frame frame) {
    public IndexView {
        algorithms = List.copyOf(algorithms);
    }

    /** What there is to filter, in words. */
    public String figures() {
        int parameters = 0;
        for (Algorithm algorithm : algorithms) {
            parameters += algorithm.parameters().size();
        }
        return parameters + " parameters of " + algorithms.size() + " algorithms";
    }
}
