package dev.hyperbound.processor.constants;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.Trees;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;

/**
 * The records whose accessors are the compiler's: they say what the record was made of. Javac forgets the source of a class
 * once it has written that, so each is looked at while it is there.
 */
final class PlainRecords {
    private final Trees trees;
    private final Set<TypeElement> plain = new HashSet<>();

    PlainRecords(Trees trees) {
        this.trees = trees;
    }

    /** Remembers a record that will be written next. */
    void remember(TypeElement type, ClassTree declaration) {
        if (isPlain(type, declaration)) {
            plain.add(type);
        }
    }

    /** Whether a class is a record with accessors of its own, as far as anybody knows. */
    boolean mayChange(TypeElement type) {
        if (type.getKind() != ElementKind.RECORD || plain.contains(type)) {
            return false;
        }
        ClassTree declaration = trees.getTree(type);
        return declaration == null || !isPlain(type, declaration);
    }

    private static boolean isPlain(TypeElement type, ClassTree declaration) {
        List<? extends Element> components = type.getRecordComponents();
        for (Tree member : declaration.getMembers()) {
            if (member instanceof MethodTree method
                    && method.getParameters().isEmpty()
                    && isAnyOf(components, method.getName())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAnyOf(List<? extends Element> components, Name name) {
        for (Element component : components) {
            if (component.getSimpleName().equals(name)) {
                return true;
            }
        }
        return false;
    }
}
