package dev.hyperbound.processor.constants;

import com.google.auto.service.AutoService;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Plugin;

/**
 * The check of applications without the processor: {@code -Xplugin:Hyperbound}, for builds that hand processors an
 * environment of their own, or run none.
 */
@AutoService(Plugin.class)
public final class HyperboundPlugin implements Plugin {
    private static final String SEVERITY = "severity=";
    private static final String DEBUG = "debug=";

    @Override
    public String getName() {
        return "Hyperbound";
    }

    @Override
    public void init(JavacTask task, String... arguments) {
        String severities = "";
        boolean debug = false;
        for (String argument : arguments) {
            if (argument.startsWith(DEBUG)) {
                debug = Boolean.parseBoolean(argument.substring(DEBUG.length()));
            } else {
                severities = argument.startsWith(SEVERITY) ? argument.substring(SEVERITY.length()) : argument;
            }
        }
        Application.check(task, severities, debug);
    }
}
