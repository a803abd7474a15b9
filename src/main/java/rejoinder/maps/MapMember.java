package rejoinder.maps;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import rejoinder.people.Person;

/** Somebody besides the owner who may read a map, or change it too. */
@Entity
@Table(name = "map_member")
@IdClass(MapMember.Key.class)
public class MapMember extends PanacheEntityBase {

    record Key(Long map, Long person) implements Serializable {}

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "map_id")
    private ArgumentMap map;

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @Column(name = "may_edit", nullable = false)
    private boolean mayEdit;

    protected MapMember() {}

    public static List<MapMember> of(ArgumentMap map) {
        return list("from MapMember m join fetch m.person where m.map = ?1 order by m.person.name", map);
    }

    public static Optional<MapMember> of(ArgumentMap map, Person person) {
        return find("map = ?1 and person = ?2", map, person).firstResultOptional();
    }

    /** Lets a person in, or changes what they may do. */
    public static void admit(ArgumentMap map, Person person, boolean mayEdit) {
        map.holding().refuseWhenHandedOut();
        MapMember member = of(map, person).orElseGet(() -> {
            MapMember added = new MapMember();
            added.map = map;
            added.person = person;
            return added;
        });
        member.mayEdit = mayEdit;
        member.persist();
    }

    static void forget(Person person) {
        delete("person", person);
    }

    public static void dismiss(ArgumentMap map, long person) {
        delete("map = ?1 and person.id = ?2", map, person);
    }

    public Person person() {
        return person;
    }

    public boolean mayEdit() {
        return mayEdit;
    }
}
