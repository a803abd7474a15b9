package rejoinder.courses;

import jakarta.enterprise.inject.spi.CDI;

/** A student has come, or has come back: told in the transaction that lets them in. */
public record Enrolled(Enrolment enrolment) {

    static void tell(Enrolment enrolment) {
        CDI.current().getBeanManager().getEvent().fire(new Enrolled(enrolment));
    }
}
