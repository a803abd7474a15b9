package rejoinder.maps;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import rejoinder.people.Viewer;

/** Who may read and who may change a map, decided in the one query that finds it. */
final class MapAccess {

    private static final SecureRandom RANDOM = new SecureRandom();

    private MapAccess() {}

    static Optional<ArgumentMap> find(Viewer viewer, long id) {
        Long me = viewer.id() == null ? -1L : viewer.id();
        Set<String> keys = viewer.keys().isEmpty() ? Set.of("") : viewer.keys();
        return ArgumentMap.getEntityManager()
                .createQuery(
                        """
                        select m, member.mayEdit from ArgumentMap m
                        left join MapMember member on member.map = m and member.person.id = :me
                        left join fetch m.owner
                        where m.id = :id and m.deletedAt is null
                          and (m.visibility = PUBLIC or m.owner.id = :me or member.mayEdit is not null
                               or (m.visibility = LINK and m.shareToken in (:keys)))""",
                        Object[].class)
                .setParameter("me", me)
                .setParameter("id", id)
                .setParameter("keys", keys)
                .getResultStream()
                .findFirst()
                .map(row -> {
                    ArgumentMap map = (ArgumentMap) row[0];
                    map.editable(map.isOwnedBy(viewer) || Boolean.TRUE.equals(row[1]));
                    return map;
                });
    }

    /** 128 random bits, as an address carries them. */
    static String newToken() {
        byte[] token = new byte[16];
        RANDOM.nextBytes(token);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }
}
