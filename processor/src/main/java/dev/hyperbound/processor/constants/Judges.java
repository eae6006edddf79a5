package dev.hyperbound.processor.constants;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import dev.hyperbound.processor.constants.judge.Judge;
import dev.hyperbound.processor.constants.judge.StubFacts;
import dev.hyperbound.processor.model.JavaClass;
import dev.hyperbound.processor.read.StubReader;
import dev.hyperbound.processor.read.StubReading;
import dev.hyperbound.processor.report.Comments;
import dev.hyperbound.processor.report.Problems;
import dev.hyperbound.processor.report.SourceTypes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** A judge a stub, made when the first call of its builder is found. */
final class Judges {
    private final boolean tellsWarnings;
    private final Trees trees;
    private final Elements elements;
    private final StubReader reader;
    private final Map<TypeElement, Optional<Judge>> byStub = new HashMap<>();

    Judges(JavacTask task, boolean tellsWarnings) {
        this.tellsWarnings = tellsWarnings;
        this.trees = Trees.instance(task);
        this.elements = task.getElements();
        this.reader = new StubReader(task.getElements(), task.getTypes(), new SourceTypes());
    }

    /** Whether a record has an accessor of the author's own: it may say anything. */
    private boolean mayChange(JavaClass javaClass) {
        TypeElement type = elements.getTypeElement(javaClass.canonicalName());
        if (type == null || type.getKind() != ElementKind.RECORD) {
            return type == null;
        }
        ClassTree declaration = trees.getTree(type);
        if (declaration == null) {
            return true;
        }
        Set<String> components = new HashSet<>();
        for (Element component : type.getRecordComponents()) {
            components.add(component.getSimpleName().toString());
        }
        for (Tree member : declaration.getMembers()) {
            if (member instanceof MethodTree method
                    && method.getParameters().isEmpty()
                    && components.contains(method.getName().toString())) {
                return true;
            }
        }
        return false;
    }

    /** The judge of a stub; none of one that cannot be read. What is wrong with it is said elsewhere. */
    Optional<Judge> of(TypeElement stub) {
        Optional<Judge> judge = byStub.get(stub);
        if (judge == null) {
            byStub.put(stub, Optional.empty());
            judge = reader.read(stub, Comments.none(), new Problems()) instanceof StubReading.Read read
                    ? Optional.of(new Judge(new StubFacts(read.stub(), this::mayChange, tellsWarnings)))
                    : Optional.empty();
            byStub.put(stub, judge);
        }
        return judge;
    }
}
