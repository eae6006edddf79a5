// descriptions longer than a constant of a class file
package hostile;

import dev.hyperbound.*;
import java.util.*;

@Algorithm(name = "stub")
public interface LongDescriptions {
    /** «8000| |Words» */
    @Default("1") int first();

    /** «20000| |漢字» */
    @Default("1") int second();
}
