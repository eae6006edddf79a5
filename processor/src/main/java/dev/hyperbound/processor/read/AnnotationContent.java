package dev.hyperbound.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** What this library's annotations on an element say, in a form that can be compared. */
final class AnnotationContent {
    private AnnotationContent() {}

    /** The values by annotation, then by member, defaults included. */
    static Map<String, Map<String, Object>> of(Element element) {
        Map<String, Map<String, Object>> values = new TreeMap<>();
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            String name = Mark.typeName(mirror);
            if (UnresolvedParts.isOurs(name)) {
                values.put(name, members(mirror));
            }
        }
        return values;
    }

    private static Map<String, Object> members(AnnotationMirror mirror) {
        Map<String, Object> members = new TreeMap<>();
        for (ExecutableElement member :
                ElementFilter.methodsIn(mirror.getAnnotationType().asElement().getEnclosedElements())) {
            AnnotationValue given = mirror.getElementValues().get(member);
            AnnotationValue value = given == null ? member.getDefaultValue() : given;
            if (value != null) {
                members.put(member.getSimpleName().toString(), content(value));
            }
        }
        return members;
    }

    private static Object content(AnnotationValue value) {
        Object content = value.getValue();
        if (content instanceof VariableElement constant) {
            return constant.getSimpleName().toString();
        }
        if (content instanceof AnnotationMirror inner) {
            return members(inner);
        }
        if (content instanceof List<?> list) {
            return contents(list);
        }
        return content;
    }

    private static List<Object> contents(List<?> values) {
        List<Object> contents = new ArrayList<>();
        for (Object value : values) {
            contents.add(content((AnnotationValue) value));
        }
        return contents;
    }
}
