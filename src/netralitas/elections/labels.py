"""What the stages and milestones of a calendar are called, in both languages."""

from netralitas.text import Text

__all__ = ["LABELS"]

LABELS = {
    "preparation": Text(
        id="Perencanaan program dan anggaran atau tahapan persiapan",
        en="Planning and preparation",
    ),
    "voter_list": Text(
        id="Pemutakhiran data pemilih dan penyusunan daftar pemilih",
        en="Voter-list update",
    ),
    "party_registration": Text(
        id="Pendaftaran dan verifikasi partai politik peserta Pemilu",
        en="Party registration and verification",
    ),
    "party_fixing": Text(
        id="Penetapan partai politik peserta Pemilu",
        en="Fixing of participating parties",
    ),
    "party_fixing_late": Text(
        id="Penetapan partai politik tambahan", en="Later fixing of a further party"
    ),
    "party_number_draw": Text(
        id="Pengundian nomor urut partai politik", en="Drawing of party ballot numbers"
    ),
    "seat_district_fixing": Text(
        id="Penetapan jumlah kursi dan daerah pemilihan",
        en="Fixing of seats and electoral districts",
    ),
    "dpd_nomination": Text(id="Pencalonan anggota DPD", en="Nomination of DPD candidates"),
    "legislative_nomination": Text(
        id="Pencalonan anggota DPR dan DPRD", en="Nomination of DPR and DPRD candidates"
    ),
    "president_nomination": Text(
        id="Pencalonan Presiden dan Wakil Presiden", en="Presidential nomination"
    ),
    "dcs_announcement": Text(
        id="Pengumuman daftar calon sementara (DCS)",
        en="Announcement of the provisional candidate list",
    ),
    "president_registration": Text(
        id="Pendaftaran bakal pasangan calon Presiden dan Wakil Presiden",
        en="Registration of presidential pairs",
    ),
    "dct_fixing": Text(
        id="Penetapan daftar calon tetap (DCT)", en="Fixing of the final candidate list"
    ),
    "dct_announcement": Text(
        id="Pengumuman daftar calon tetap (DCT)",
        en="Announcement of the final candidate list",
    ),
    "president_fixing": Text(
        id="Penetapan pasangan calon Presiden dan Wakil Presiden",
        en="Fixing of presidential pairs",
    ),
    "president_number_draw": Text(
        id="Pengundian dan penetapan nomor urut pasangan calon Presiden dan Wakil Presiden",
        en="Drawing of presidential ballot numbers",
    ),
    "individual_support": Text(
        id="Pemenuhan syarat dukungan pasangan calon perseorangan",
        en="Support requirements for independent pairs",
    ),
    "registration_announcement": Text(
        id="Pengumuman pendaftaran pasangan calon",
        en="Announcement of pair registration",
    ),
    "registration": Text(
        id="Pendaftaran pasangan calon", en="Registration of candidate pairs"
    ),
    "registration_extension": Text(
        id="Perpanjangan pendaftaran di daerah dengan satu pasangan calon",
        en="Extended registration where only one pair registered",
    ),
    "verification": Text(
        id="Penelitian persyaratan calon", en="Verification of requirements"
    ),
    "pair_fixing": Text(id="Penetapan pasangan calon", en="Fixing of candidate pairs"),
    "number_draw": Text(
        id="Pengundian dan pengumuman nomor urut pasangan calon",
        en="Drawing of ballot numbers",
    ),
    "campaign": Text(id="Masa kampanye", en="Campaign period"),
    "campaign_rally_media": Text(
        id="Rapat umum dan iklan media massa cetak, elektronik, dan daring",
        en="Open rallies and mass-media advertising",
    ),
    "campaign_media": Text(
        id="Iklan kampanye di media massa", en="Campaign advertising in mass media"
    ),
    "quiet": Text(id="Masa tenang", en="Quiet days"),
    "voting": Text(id="Pemungutan suara", en="Voting"),
    "counting": Text(id="Penghitungan suara di TPS", en="Counting at polling stations"),
    "recap": Text(
        id="Rekapitulasi hasil penghitungan suara", en="Recapitulation of results"
    ),
    "count_recap": Text(
        id="Penghitungan suara dan rekapitulasi hasil",
        en="Counting and recapitulation",
    ),
    "result_fixing": Text(
        id="Penetapan hasil Pemilu secara nasional", en="Fixing of the national result"
    ),
    "elected_fixing": Text(id="Penetapan calon terpilih", en="Fixing of the elected"),
    "suspension": Text(id="Penundaan tahapan", en="Suspension of the stages"),
    "ruling": Text(
        id="Putusan Mahkamah Konstitusi yang memerintahkan pemungutan suara ulang",
        en="Constitutional Court ruling that orders the re-vote",
    ),
    "mk_revote": Text(
        id="Pemungutan suara ulang pasca putusan Mahkamah Konstitusi",
        en="Re-votes ordered by the Constitutional Court",
    ),
    "swearing_in_legislature": Text(
        id="Pengucapan sumpah/janji anggota DPR dan DPD",
        en="Swearing-in of DPR and DPD",
    ),
    "swearing_in_president": Text(
        id="Pengucapan sumpah/janji Presiden dan Wakil Presiden",
        en="Swearing-in of President and Vice President",
    ),
    "swearing_in_heads": Text(
        id="Pelantikan kepala daerah dan wakil kepala daerah",
        en="Inauguration of heads of region",
    ),
    "round2_voter_list": Text(
        id="Putaran kedua: pemutakhiran daftar pemilih", en="Second round: voter list"
    ),
    "round2_campaign": Text(id="Putaran kedua: masa kampanye", en="Second round: campaign"),
    "round2_quiet": Text(id="Putaran kedua: masa tenang", en="Second round: quiet days"),
    "round2_voting": Text(id="Putaran kedua: pemungutan suara", en="Second round: voting"),
}
