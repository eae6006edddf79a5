package dev.hyperbound.processor.constants;

import com.sun.source.tree.ClassTree;
import dev.hyperbound.processor.constants.fold.Code;
import javax.lang.model.element.TypeElement;

/** Looks at a class once the compiler knows what everything in it stands for. */
interface ClassCheck {
    void check(TypeElement type, ClassTree declaration, Code code);
}
