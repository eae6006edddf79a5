// a description written from right to left
package hostile;

import dev.hyperbound.*;
import java.util.*;

@Algorithm(name = "stub")
public interface RightToLeft {
    /** שיעור הלמידה (learning_rate). */
    @Default("1") int rate();
}
