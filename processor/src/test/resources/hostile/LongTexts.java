// default and message as long as a constant of a class file may be
package hostile;

import dev.hyperbound.*;
import java.util.*;

@Algorithm(name = "stub")
@Rule(value = "count < 9", message = "«8000| |word»")
public interface LongTexts {
    @Default("«6500||#x»") String text();
    @Default("1") int count();
}
