// what ends a string or begins a format
package hostile;

import dev.hyperbound.*;
import java.util.*;

@Algorithm(name = "stub")
public interface Quotes {
    @Default("a\"b\\c$d${e}$L$S$T%s%n\t") String first();
    @Default("\\") String second();
    @Default("\"") String third();
    @Default("\"\"\"") String fourth();
    @Default("{{x}} <%= x %> #{x} @if(x)") String fifth();
    @Default("line\nline") String sixth();
}
