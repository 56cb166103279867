"""The whole training of the embedded model, from photos to a model folder."""

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import torch
from safetensors.torch import save_file

from skingpt_desktop.domain.errors import BadInput
from skingpt_desktop.domain.findings import Modality
from skingpt_desktop.knowledge.library import Knowledge
from skingpt_desktop.model.efficientnet import EfficientNetLite
from skingpt_desktop.model.eyes import Eyes
from skingpt_desktop.model.language import PROJECTION
from skingpt_desktop.model.language_settings import LANGUAGE_FILE
from skingpt_desktop.training.assemble import assemble
from skingpt_desktop.training.course import write_torch
from skingpt_desktop.training.eyes_backbone import (
    BackbonePlan,
    PooledClassifier,
    backbone_views,
    train_backbone,
)
from skingpt_desktop.training.eyes_calibrate import fit, write_eyes
from skingpt_desktop.training.eyes_dermoscopy import DermoscopyPlan, train_reader
from skingpt_desktop.training.eyes_dermoscopy_head import (
    DermoscopyHeadPlan,
    fit_head,
    mean_queries,
    with_head,
)
from skingpt_desktop.training.eyes_features import (
    Features,
    FeaturesPlan,
    make_features,
    plan_of,
    read_features,
)
from skingpt_desktop.training.eyes_labels import Labels
from skingpt_desktop.training.eyes_outputs import look_at
from skingpt_desktop.training.eyes_qformer import (
    QFormerPlan,
    SizesPlan,
    beginning,
    eyes_config,
    rough_figures,
    train_qformer,
)
from skingpt_desktop.training.eyes_queries import write_queries
from skingpt_desktop.training.imagenet import (
    find_imagenet_weights,
    load_imagenet_weights,
    weights_by_chance,
)
from skingpt_desktop.training.manifest import Sample, read_manifest, split_by_group
from skingpt_desktop.training.photo_cache import PhotoCache, open_photo_cache
from skingpt_desktop.training.recipe import Recipe
from skingpt_desktop.training.stage1_projection import ProjectionPlan, train_projection
from skingpt_desktop.training.stage2_dialogue import DialoguePlan, train_dialogue
from skingpt_desktop.training.workbench import Workbench, writing

STEPS = frozenset(
    {
        "sizes",
        "backbone",
        "features",
        "qformer",
        "dermoscopy",
        "dermoscopy_head",
        "projection",
        "dialogue",
    }
)
BY_CHANCE = "none"


@dataclass(frozen=True, slots=True)
class EmbeddedTraining:
    """Recipe and data; each step leaves a file in the working folder and is not done again."""

    recipe: Recipe
    data: Path
    knowledge: Path
    bench: Workbench

    @property
    def model(self) -> Path:
        """The model folder while it is being made."""
        return self.bench.work / "model"

    def run(self) -> Path:
        """Do all steps that are not done yet; the finished model folder.

        Raises:
            SkinGPTError: something cannot be used, read or written.
        """
        samples = read_manifest(self.data)
        cache = open_photo_cache(self.data, samples, self.bench)
        labels = Labels.read(self.data, samples)
        self._backbone(samples, labels, cache)
        self._features(samples, labels, cache)
        self._step("qformer", lambda: self._qformer(samples, labels))
        self._step("dermoscopy", lambda: self._dermoscopy(samples, labels, cache))
        self._step("eyes", lambda: self._eyes(samples, labels), alone=True)
        self._step("language", self._language, alone=True)
        self._step("projection", self._projection)
        self._step("dialogue", self._dialogue)
        self._step("assembled", self._assemble, alone=True)
        return self.model

    def _step(self, name: str, do: Callable[[], None], *, alone: bool = False) -> None:
        """Do a step once; `alone` by the first process only."""
        mark = self.bench.work / f"{name}.done"
        if not mark.exists():
            if self.bench.leads or not alone:
                do()
            self.bench.wait()
            if self.bench.leads:
                mark.touch()
        self.bench.wait()

    def _backbone(self, samples: tuple[Sample, ...], labels: Labels, cache: PhotoCache) -> None:
        file, plan = self.bench.work / "backbone.pt", self.recipe.plan("backbone", BackbonePlan)
        if file.is_file():
            return
        torch.manual_seed(self.bench.seed)
        model = PooledClassifier(self._first_weights(), len(labels.conditions))
        side = self.recipe.plan("sizes", SizesPlan).side
        with backbone_views(split_by_group(samples), plan, cache, side, self.bench) as views:
            train_backbone(model, views, labels, plan, self.bench)
        if self.bench.leads:
            with writing("“backbone.pt”"):
                write_torch(model.cpu().state_dict(), file)
        self.bench.wait()

    def _first_weights(self) -> EfficientNetLite:
        if self.recipe.imagenet == BY_CHANCE:
            return weights_by_chance()
        chosen = self.recipe.imagenet
        return load_imagenet_weights(Path(chosen) if chosen else find_imagenet_weights())

    def _classifier(self, labels: Labels) -> PooledClassifier:
        model = PooledClassifier(EfficientNetLite(), len(labels.conditions))
        model.load_state_dict(torch.load(self.bench.work / "backbone.pt", weights_only=True))
        return model.eval()

    def _features(self, samples: tuple[Sample, ...], labels: Labels, cache: PhotoCache) -> None:
        plan = self.recipe.plan("features", FeaturesPlan)
        side = self.recipe.plan("sizes", SizesPlan).side
        for name, views in plan_of(split_by_group(samples), plan, self.bench.seed).items():
            file = self.bench.work / f"features-{name}.pt"
            if self.bench.leads and not file.is_file():
                model = self._classifier(labels).to(self.bench.device)
                make_features(model, views, cache, side, file, self.bench)
            self.bench.wait()

    def _read_features(self, samples: tuple[Sample, ...], side: str) -> Features:
        plan = self.recipe.plan("features", FeaturesPlan)
        views = plan_of(split_by_group(samples), plan, self.bench.seed)[side]
        return read_features(views, self.bench.work / f"features-{side}.pt")

    def _qformer(self, samples: tuple[Sample, ...], labels: Labels) -> None:
        classifier = self._classifier(labels)
        features = self._read_features(samples, "train")
        config = eyes_config(samples, self.recipe.plan("sizes", SizesPlan))
        start = self.bench.work / "eyes-start.pt"
        eyes = beginning(config, classifier, features, self.bench, start)
        plan = self.recipe.plan("qformer", QFormerPlan)
        train_qformer(eyes, classifier, features, labels, plan, self.bench)
        if self.bench.leads:
            compared = rough_figures(
                eyes, classifier, self._read_features(samples, "validation"), labels
            )
            text = json.dumps(compared, indent=1) + "\n"
            (self.bench.work / "qformer-against-pooled.json").write_text(text, encoding="utf-8")
            with writing("“eyes.pt”"):
                write_torch(eyes.state_dict(), self.bench.work / "eyes.pt")

    def _dermoscopy(self, samples: tuple[Sample, ...], labels: Labels, cache: PhotoCache) -> None:
        config = eyes_config(samples, self.recipe.plan("sizes", SizesPlan))
        state = torch.load(self.bench.work / "eyes.pt", weights_only=True)
        eyes, train = Eyes.from_parts(config, state), split_by_group(samples).train
        plan = self.recipe.plan("dermoscopy", DermoscopyPlan)
        eyes = train_reader(eyes, train, labels, plan, cache, self.bench)
        if self.bench.leads:
            with writing("“eyes-with-reader.pt”"):
                write_torch(eyes.state_dict(), self.bench.work / "eyes-with-reader.pt")

    def _eyes(self, samples: tuple[Sample, ...], labels: Labels) -> None:
        config = eyes_config(samples, self.recipe.plan("sizes", SizesPlan))
        config = replace(config, dermoscopy_reader=True)
        state = torch.load(self.bench.work / "eyes-with-reader.pt", weights_only=True)
        # As they will be stored, so that all that follows is fitted to what the program reads.
        eyes = Eyes.from_parts(config, {name: value.half() for name, value in state.items()})
        split = split_by_group(samples)
        lesions = [s for s in split.train if s.modality is Modality.DERMOSCOPY]
        means = mean_queries(eyes, self.data, lesions, self.bench.work / "lesions.pt", self.bench)
        truth = torch.tensor([config.dermoscopy.index(s.condition) for s in lesions])
        plan = self.recipe.plan("dermoscopy_head", DermoscopyHeadPlan)
        eyes = with_head(eyes, fit_head(means, truth, len(config.dermoscopy), plan))
        output = look_at(eyes, [self.data / s.path for s in split.validation])
        calibration = fit(output, split.validation, eyes.config, labels)
        with writing("The model"):
            self.model.mkdir(exist_ok=True)
            write_eyes(self.model, eyes, calibration)
            sides = {side: self._read_features(samples, side) for side in ("train", "validation")}
            write_queries(eyes, sides, self.bench.work / "queries.pt")

    def _language(self) -> None:
        """The frozen language model of the start, with a projection that knows nothing yet."""
        start = self.recipe.start
        try:
            settings = json.loads((start / LANGUAGE_FILE).read_text(encoding="utf-8"))
            hidden = int(settings["config"]["hidden_size"])
            width = self.recipe.plan("sizes", SizesPlan).qformer_width
            with writing("The model"):
                for file in (*settings["base"], settings["tokenizer"]):
                    shutil.copyfile(start / file, self.model / file)
                save_file(
                    {
                        f"{PROJECTION}.weight": torch.zeros(hidden, width),
                        f"{PROJECTION}.bias": torch.zeros(hidden),
                    },
                    self.bench.work / "tuned-0.safetensors",
                )
                settings["query_width"] = width
                text = json.dumps(settings, indent=1) + "\n"
                (self.model / LANGUAGE_FILE).write_text(text, encoding="utf-8")
        except (KeyError, TypeError, ValueError, FileNotFoundError) as error:
            raise BadInput(
                "The start of the recipe cannot be used",
                f"“{start}” is not a folder of the embedded model.",
            ) from error

    def _tuned(self) -> Path:
        settings = json.loads((self.model / LANGUAGE_FILE).read_text(encoding="utf-8"))
        return self.model / str(settings["tuned"])

    def _from(self, name: str) -> None:
        if self.bench.leads:
            shutil.copyfile(self.bench.work / name, self._tuned())
        self.bench.wait()

    def _projection(self) -> None:
        self._from("tuned-0.safetensors")
        plan = self.recipe.plan("projection", ProjectionPlan)
        train_projection(self.model, self.bench.work / "queries.pt", self.data, plan, self.bench)
        if self.bench.leads:
            shutil.copyfile(self._tuned(), self.bench.work / "tuned-1.safetensors")

    def _dialogue(self) -> None:
        self._from("tuned-1.safetensors")
        plan, knowledge = self.recipe.plan("dialogue", DialoguePlan), Knowledge.load(self.knowledge)
        train_dialogue(self.model, self.bench.work / "queries.pt", knowledge, plan, self.bench)

    def _assemble(self) -> None:
        with writing("The model"):
            assemble(self.model, name=self.recipe.name, version=self.recipe.version)
