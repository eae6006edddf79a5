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
import javax.lang.model.util.SimpleAnnotationValueVisitor14;

/** What this library's annotations on an element say, in a form that can be compared. */
final class AnnotationContent {
    private static final Content CONTENT = new Content();

    private AnnotationContent() {}

    /** The values by annotation, then by member, defaults included. */
    static Map<String, Map<String, Object>> of(Element element) {
        Map<String, Map<String, Object>> values = new TreeMap<>();
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            String name = WrittenAnnotation.typeName(mirror);
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
                members.put(member.getSimpleName().toString(), value.accept(CONTENT, ""));
            }
        }
        return members;
    }

    /** The value itself where it can be compared. */
    private static final class Content extends SimpleAnnotationValueVisitor14<Object, String> {
        @Override
        protected Object defaultAction(Object content, String unused) {
            return content;
        }

        @Override
        public Object visitEnumConstant(VariableElement constant, String unused) {
            return constant.getSimpleName().toString();
        }

        @Override
        public Object visitAnnotation(AnnotationMirror inner, String unused) {
            return members(inner);
        }

        @Override
        public Object visitArray(List<? extends AnnotationValue> values, String unused) {
            List<Object> contents = new ArrayList<>();
            for (AnnotationValue value : values) {
                contents.add(value.accept(this, unused));
            }
            return contents;
        }
    }
}
