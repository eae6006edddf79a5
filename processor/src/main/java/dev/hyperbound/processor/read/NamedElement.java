package dev.hyperbound.processor.read;

import javax.lang.model.element.Element;

/**
 * What a reader is looking at, for messages.
 *
 * @param element where problems are reported that have no better place
 * @param name the wire name of the parameter, with the component's name behind a dot
 */
record NamedElement(Element element, String name) {
    NamedElement component(Element component, String wireName) {
        return new NamedElement(component, name + "." + wireName);
    }
}
