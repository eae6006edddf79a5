package dev.hyperbound.processor.constants.judge;

import com.sun.source.tree.Tree;
import dev.hyperbound.processor.model.Position;
import dev.hyperbound.runtime.Violation;
import java.util.Optional;

/**
 * A violation that will come at run time.
 *
 * @param tree what causes it
 * @param declared where the stub says what is violated
 */
public record Finding(Violation violation, Tree tree, Optional<Position> declared) {}
